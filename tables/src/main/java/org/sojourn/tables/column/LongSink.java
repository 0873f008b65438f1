package org.sojourn.tables.column;

import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Collects whole numbers; {@link ColumnFile#NONE} where there is none. */
final class LongSink extends FilledSink {

  private final long[] longs;
  private final boolean isShort;

  LongSink(int rows, PrimitiveTypeName type) {
    this.longs = new long[rows];
    this.isShort = type == PrimitiveTypeName.INT32;
  }

  long[] longs() {
    return longs;
  }

  @Override
  void none(int row) {
    longs[row] = ColumnFile.NONE;
  }

  @Override
  void next(int row, ValuesReader reader) {
    longs[row] = isShort ? reader.readInteger() : reader.readLong();
  }

  @Override
  void meaning(int row, Dictionary dictionary, int code) {
    longs[row] = isShort ? dictionary.decodeToInt(code) : dictionary.decodeToLong(code);
  }
}
