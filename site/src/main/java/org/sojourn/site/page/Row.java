package org.sojourn.site.page;

import java.util.List;

/**
 * A row of a table.
 *
 * @param key of what the row is about: a country's code, an indicator's id
 * @param label what readers see of it
 * @param href the page about it, or null
 * @param target the value to reach, or null
 * @param reference the value of everybody, or null
 * @param cells by the order of the columns
 */
public record Row(
    String key, String label, String href, Double target, Double reference, List<Entry> cells) {

  /** Copies the list. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** A row without a page, target or reference. */
  public Row(String key, String label, List<Entry> cells) {
    this(key, label, null, null, null, cells);
  }
}
