package org.sojourn.quality.page;

import java.util.List;

/**
 * A table of the page. The first cell of a row is its heading.
 *
 * @param caption what it shows
 * @param keys what the parts of its bars mean
 * @param heads headings of the columns
 * @param rows cells by the order of {@code heads}
 * @param note below it, or an empty text
 * @param file name of the CSV file beside the page, or an empty text
 * @param holds which rows that holds
 */
public record DataTable(
    String caption,
    List<Key> keys,
    List<Head> heads,
    List<List<Cell>> rows,
    String note,
    String file,
    String holds) {

  private static final String ALL = "All rows";

  /** A table whose file holds all rows. */
  public DataTable(
      String caption,
      List<Key> keys,
      List<Head> heads,
      List<List<Cell>> rows,
      String note,
      String file) {
    this(caption, keys, heads, rows, note, file, ALL);
  }

  /** A table without bars whose file holds all rows. */
  public DataTable(
      String caption, List<Head> heads, List<List<Cell>> rows, String note, String file) {
    this(caption, List.of(), heads, rows, note, file);
  }

  /** The same table of {@code all} rows, of which its file holds the first {@code most}. */
  public DataTable cut(long most, long all) {
    String first = "The first " + Numbers.count(most) + " of " + Numbers.count(all) + " rows";
    return new DataTable(caption, keys, heads, rows, note, file, all <= most ? holds : first);
  }

  /** Copies the lists. */
  public DataTable {
    keys = List.copyOf(keys);
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * What a part of a bar means.
   *
   * @param name which of the page's patterns
   * @param text what it means
   */
  public record Key(String name, String text) {}

  /**
   * Heading of a column.
   *
   * @param text its words
   * @param figures whether the column holds numbers
   */
  public record Head(String text, boolean figures) {

    /** A column of text. */
    public static Head of(String text) {
      return new Head(text, false);
    }

    /** A column of numbers. */
    public static Head count(String text) {
      return new Head(text, true);
    }
  }
}
