package org.sojourn.tables.column;

import java.io.IOException;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;

/** Collects the texts of some rows, and passes over all others. */
final class TextSink implements ColumnSink {

  private final int[] rows;
  private final String[] texts;
  private Dictionary dictionary;
  private int found;
  private int at;

  /** For the rows with the numbers {@code rows}, which rise. */
  TextSink(int[] rows) {
    this.rows = rows;
    this.texts = new String[rows.length];
  }

  String[] texts() {
    return texts;
  }

  @Override
  public void begin(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public void take(ColumnPage page) throws IOException {
    int end = at + page.rows();
    if (found < rows.length && rows[found] < end) {
      if (page.isCoded()) {
        takeCoded(page);
      } else {
        takePlain(page);
      }
    }
    at = end;
  }

  private void takeCoded(ColumnPage page) {
    int[] codes = page.codes();
    int next = 0;
    for (int i = 0; i < page.rows() && found < rows.length; i++) {
      boolean wanted = rows[found] == at + i;
      if (page.has(i)) {
        if (wanted) {
          texts[found] = dictionary.decodeToBinary(codes[next]).toStringUsingUTF8();
        }
        next++;
      }
      found += wanted ? 1 : 0;
    }
  }

  private void takePlain(ColumnPage page) throws IOException {
    ValuesReader reader = page.reader();
    for (int i = 0; i < page.rows() && found < rows.length; i++) {
      boolean wanted = rows[found] == at + i;
      if (page.has(i)) {
        if (wanted) {
          texts[found] = reader.readBytes().toStringUsingUTF8();
        } else {
          reader.skip();
        }
      }
      found += wanted ? 1 : 0;
    }
  }
}
