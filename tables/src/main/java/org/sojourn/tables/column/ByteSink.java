package org.sojourn.tables.column;

import java.io.IOException;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;

/** Collects small integers. */
final class ByteSink implements ColumnSink {

  private final byte[] bytes;
  private byte[] meanings;
  private int at;

  ByteSink(int rows) {
    bytes = new byte[rows];
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public void begin(Dictionary dictionary) {
    meanings = new byte[dictionary == null ? 0 : dictionary.getMaxId() + 1];
    for (int i = 0; i < meanings.length; i++) {
      meanings[i] = (byte) dictionary.decodeToInt(i);
    }
  }

  @Override
  public void take(ColumnPage page) throws IOException {
    if (page.isCoded()) {
      int[] codes = page.codes();
      for (int i = 0; i < codes.length; i++) {
        bytes[at + i] = meanings[codes[i]];
      }
    } else {
      ValuesReader reader = page.reader();
      for (int i = 0; i < page.rows(); i++) {
        bytes[at + i] = (byte) reader.readInteger();
      }
    }
    at += page.rows();
  }
}
