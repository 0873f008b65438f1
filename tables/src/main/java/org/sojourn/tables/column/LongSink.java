package org.sojourn.tables.column;

import java.io.IOException;
import java.util.function.IntToLongFunction;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Collects whole numbers; {@link ColumnFile#NONE} where there is none. */
final class LongSink implements ColumnSink {

  private final long[] longs;
  private final boolean isShort;
  private Dictionary dictionary;
  private int at;

  LongSink(int rows, PrimitiveTypeName type) {
    this.longs = new long[rows];
    this.isShort = type == PrimitiveTypeName.INT32;
  }

  long[] longs() {
    return longs;
  }

  @Override
  public void begin(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public void take(ColumnPage page) throws IOException {
    if (page.isCoded()) {
      int[] codes = page.codes();
      fill(page, i -> meaning(codes[i]));
    } else {
      ValuesReader reader = page.reader();
      fill(page, i -> isShort ? reader.readInteger() : reader.readLong());
    }
    at += page.rows();
  }

  private void fill(ColumnPage page, IntToLongFunction value) {
    int next = 0;
    for (int i = 0; i < page.rows(); i++) {
      longs[at + i] = page.has(i) ? value.applyAsLong(next++) : ColumnFile.NONE;
    }
  }

  private long meaning(int code) {
    return isShort ? dictionary.decodeToInt(code) : dictionary.decodeToLong(code);
  }
}
