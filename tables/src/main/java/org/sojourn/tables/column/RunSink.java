package org.sojourn.tables.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.io.api.Binary;

/** Collects runs of equal texts. */
final class RunSink implements ColumnSink {

  private static final int NO_CODE = -1;

  private final int[] starts;
  private final List<Binary> texts = new ArrayList<>();
  private Dictionary dictionary;
  private int code = NO_CODE;
  private int at;

  RunSink(int rows) {
    starts = new int[rows + 1];
  }

  Runs runs() {
    starts[texts.size()] = at;
    return new Runs(Arrays.copyOf(starts, texts.size() + 1), texts);
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
    if (texts.isEmpty() || !texts.get(texts.size() - 1).equals(text)) {
      starts[texts.size()] = at;
      texts.add(text);
    }
  }
}
