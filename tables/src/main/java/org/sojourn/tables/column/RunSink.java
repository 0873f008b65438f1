package org.sojourn.tables.column;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.io.api.Binary;

/** Collects runs of equal texts. */
final class RunSink implements ColumnSink {

  private static final int NO_CODE = -1;

  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = new byte[1 << 10];
  private int runs;
  private Dictionary dictionary;
  private int code = NO_CODE;
  private int at;

  RunSink(int rows) {
    starts = new int[rows + 1];
    ends = new int[rows];
  }

  Runs runs() {
    starts[runs] = at;
    return new Runs(Arrays.copyOf(starts, runs + 1), bytes, Arrays.copyOf(ends, runs));
  }

  @Override
  public void begin(Dictionary dictionary) {
    this.dictionary = dictionary;
    code = NO_CODE;
  }

  @Override
  public void take(ColumnPage page) throws IOException {
    if (page.isCoded()) {
      for (int next : page.codes()) {
        if (next != code) {
          code = next;
          add(dictionary.decodeToBinary(next));
        }
        at++;
      }
    } else {
      code = NO_CODE;
      ValuesReader reader = page.reader();
      for (int i = 0; i < page.rows(); i++) {
        add(reader.readBytes());
        at++;
      }
    }
  }

  private void add(Binary text) {
    int from = end();
    int to = Math.addExact(from, text.length());
    if (to > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.max(to, Math.min(2L * bytes.length, 1 << 30)));
    }
    ByteBuffer buffer = text.toByteBuffer();
    buffer.get(bytes, from, to - from);
    if (runs == 0 || !Arrays.equals(bytes, beforeLast(), from, bytes, from, to)) {
      starts[runs] = at;
      ends[runs++] = to;
    }
  }

  private int end() {
    return runs == 0 ? 0 : ends[runs - 1];
  }

  private int beforeLast() {
    return runs < 2 ? 0 : ends[runs - 2];
  }
}
