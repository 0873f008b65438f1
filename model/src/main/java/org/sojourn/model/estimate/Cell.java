package org.sojourn.model.estimate;

import java.util.List;

/**
 * Where in a breakdown a figure stands.
 *
 * @param breakdown id of the breakdown
 * @param keys one key per dimension: country codes, NACE sections, roles; none for overall
 */
public record Cell(String breakdown, List<String> keys) {

  /** Everybody. */
  public static final Cell OVERALL = new Cell("overall", List.of());

  /** Copies the list. */
  public Cell {
    keys = List.copyOf(keys);
  }

  /** The keys joined for tables: {@code DE|C}. */
  public String joined() {
    return String.join("|", keys);
  }
}
