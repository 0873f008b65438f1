package org.sojourn.tables.column;

import java.io.IOException;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;

/** Collects a value for each row, and something else for rows that have none. */
abstract class FilledSink implements ColumnSink {

  private Dictionary dictionary;
  private int at;

  @Override
  public final void begin(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public final void take(ColumnPage page) throws IOException {
    int[] codes = page.isCoded() ? page.codes() : null;
    ValuesReader reader = codes == null ? page.reader() : null;
    int next = 0;
    for (int row = at; row < at + page.rows(); row++) {
      if (!page.has(row - at)) {
        none(row);
      } else if (codes == null) {
        next(row, reader);
      } else {
        meaning(row, dictionary, codes[next++]);
      }
    }
    at += page.rows();
  }

  /** The row has no value. */
  abstract void none(int row);

  /** The row has the next value of {@code reader}. */
  abstract void next(int row, ValuesReader reader);

  /** The row has the value at {@code code} of {@code dictionary}. */
  abstract void meaning(int row, Dictionary dictionary, int code);
}
