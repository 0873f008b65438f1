package org.sojourn.tables.column;

import org.apache.parquet.column.Dictionary;

/** Collects which rows have a value, whatever it is. */
final class PresenceSink implements ColumnSink {

  private final boolean[] present;
  private int at;

  PresenceSink(int rows) {
    present = new boolean[rows];
  }

  boolean[] present() {
    return present;
  }

  @Override
  public void begin(Dictionary dictionary) {}

  @Override
  public void take(ColumnPage page) {
    for (int i = 0; i < page.rows(); i++) {
      present[at + i] = page.has(i);
    }
    at += page.rows();
  }
}
