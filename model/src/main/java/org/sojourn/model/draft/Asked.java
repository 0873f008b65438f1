package org.sojourn.model.draft;

import java.util.List;
import java.util.Set;

/**
 * What an instrument asks, whom and when, by names alone.
 *
 * @param instrument its id
 * @param role who is asked, or null where that cannot be read
 * @param wave when, or null where that cannot be read
 * @param items ids of the items
 * @param columns ids of the items that hold answers: of a multiple item, those of its options
 * @param complete false when an item has no readable id
 */
public record Asked(
    String instrument,
    String role,
    String wave,
    Set<String> items,
    Set<String> columns,
    boolean complete) {

  /** Whether answers may come in {@code column}, an item or an option; in doubt, they do. */
  public boolean mayAsk(String column) {
    return !complete || columns.contains(column);
  }

  /** Whether {@code item} may be one of the declared items; in doubt, it is. */
  public boolean mayDeclare(String item) {
    return !complete || items.contains(item);
  }

  /** Whether it may be the instrument of {@code role}; in doubt, it is. */
  public boolean mayBeOf(String role) {
    return this.role == null || this.role.equals(role);
  }

  /** Whether it may be asked in {@code wave}; in doubt, it is. */
  public boolean mayBeIn(String wave) {
    return this.wave == null || this.wave.equals(wave);
  }

  /** Whether one of {@code instruments} may ask {@code role} about {@code item} in {@code wave}. */
  public static boolean any(List<Asked> instruments, String item, String wave, String role) {
    return instruments.stream()
        .anyMatch(asked -> asked.mayBeOf(role) && asked.mayBeIn(wave) && asked.mayAsk(item));
  }
}
