package org.sojourn.ingest.read;

/**
 * A row of a source as text.
 *
 * @param number row of the file where the record starts, from 1, header rows counted
 * @param cells raw text of the wanted columns, in their order; null where the row has none
 * @param broken why the row cannot be read, null when it can; never holds text of the row
 */
public record RawRow(long number, String[] cells, String broken) {

  /** A row that can be read. */
  public static RawRow of(long number, String... cells) {
    return new RawRow(number, cells, null);
  }

  /** A row that cannot be read. */
  public static RawRow broken(long number, String reason) {
    return new RawRow(number, new String[0], reason);
  }
}
