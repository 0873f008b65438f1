package org.sojourn.tables.column;

import java.io.IOException;
import org.apache.parquet.column.Dictionary;

/** Takes the pages of a column, row group after row group. */
interface ColumnSink {

  /** Begins a row group, whose coded pages mean {@code dictionary}; null when there are none. */
  void begin(Dictionary dictionary);

  /** Takes the next page of the row group. */
  void take(ColumnPage page) throws IOException;
}
