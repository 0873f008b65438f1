package org.sojourn.ingest.grid;

import java.io.Closeable;
import java.util.Map;

/**
 * The cells of a file as text, row by row; the file is never held whole. Methods throw a {@link
 * org.sojourn.model.run.Failure} of kind INPUT when the file cannot be read on.
 */
public interface Grid extends Closeable {

  /** Leaves out what is before row {@code number}, from 1; to be called before the first row. */
  void skipTo(int number);

  /** The next row, null at the end. Rows that the file does not store are left out. */
  GridRow next();

  /**
   * From now on keeps only some columns.
   *
   * @param slots for each column its place among the cells that are kept, negative for none
   * @param width how many are kept
   */
  void select(int[] slots, int width);

  /** Whether every row has a cell for every column of the header, or is broken. */
  boolean rectangular();

  /** What was found out about the file, by the name under which a source can declare it. */
  Map<String, String> dialect();
}
