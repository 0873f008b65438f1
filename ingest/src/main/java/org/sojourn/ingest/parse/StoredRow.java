package org.sojourn.ingest.parse;

import java.util.Arrays;

/** A usable row: its place and its canonical values. */
public final class StoredRow implements Parsed {

  private static final long serialVersionUID = 1L;

  private final int file;
  private final long row;
  private final Object[] values;

  /**
   * A usable row.
   *
   * @param file index of the file
   * @param row row of the file, from 1
   * @param values by the columns of the canonical table, without source, file and row
   */
  public StoredRow(int file, long row, Object[] values) {
    this.file = file;
    this.row = row;
    this.values = values;
  }

  /** Index of the file. */
  public int file() {
    return file;
  }

  /** Row of the file, from 1. */
  public long row() {
    return row;
  }

  /** How many values it has. */
  public int width() {
    return values.length;
  }

  /** The value at {@code position} of the canonical table. */
  public Object value(int position) {
    return values[position];
  }

  /** A copy of the values with room for {@code more} behind them. */
  public Object[] values(int more) {
    return Arrays.copyOf(values, values.length + more);
  }
}
