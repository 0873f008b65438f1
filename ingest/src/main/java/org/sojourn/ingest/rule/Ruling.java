package org.sojourn.ingest.rule;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the rules left.
 *
 * @param accepted rows that stay
 * @param newest newest day among them, null when none has a day
 */
public record Ruling(long accepted, LocalDate newest) implements Serializable {

  /** Nothing was judged. */
  public static final Ruling NONE = new Ruling(0, null);

  /** This ruling with that of other rows. */
  public Ruling plus(Ruling other) {
    return new Ruling(accepted + other.accepted, later(newest, other.newest));
  }

  /** This ruling with one more row that stays. */
  public Ruling plus(Claim claim) {
    return new Ruling(accepted + 1, later(newest, claim.newest()));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }
}
