package org.sojourn.quality.page;

import java.util.List;

/**
 * A table of the page. The first cell of a row is its heading.
 *
 * @param caption what it shows
 * @param heads headings of the columns
 * @param rows cells by the order of {@code heads}
 * @param note below it, or an empty text
 * @param file name of the CSV file that holds all of it, or an empty text
 */
public record DataTable(
    String caption, List<Head> heads, List<List<Cell>> rows, String note, String file) {

  /** Copies the lists. */
  public DataTable {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Heading of a column.
   *
   * @param text its words
   * @param number whether the column holds numbers
   */
  public record Head(String text, boolean number) {

    /** A column of text. */
    public static Head text(String text) {
      return new Head(text, false);
    }

    /** A column of numbers. */
    public static Head number(String text) {
      return new Head(text, true);
    }
  }
}
