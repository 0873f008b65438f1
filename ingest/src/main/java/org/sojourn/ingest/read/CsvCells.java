package org.sojourn.ingest.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of CSV records: all of the first record, then only the wanted columns. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvRecordCells> {

  private int[] slots;
  private int width;
  private List<String> names = new ArrayList<>();
  private String[] cells = new String[0];
  private boolean text;
  private boolean quotedBreak;

  /** From now on keeps the cells of column i at {@code slots[i]}, where that is not negative. */
  void select(int[] slots, int width) {
    this.slots = slots;
    this.width = width;
  }

  @Override
  protected void handleBegin(long line) {
    names = new ArrayList<>();
    cells = new String[width];
    text = false;
    quotedBreak = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    text = text || hasText(buffer, offset, length);
    quotedBreak = quoted && hasBreak(buffer, offset, length);
    if (slots == null) {
      names.add(new String(buffer, offset, length));
    } else if (index < slots.length && slots[index] >= 0) {
      cells[slots[index]] = new String(buffer, offset, length);
    }
  }

  private static boolean hasText(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (!Character.isWhitespace(buffer[i]) && !Character.isSpaceChar(buffer[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBreak(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (buffer[i] == '\n' || buffer[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  protected CsvRecordCells buildRecord() {
    return new CsvRecordCells(
        getStartingLineNumber(), getFieldCount(), names, cells, text, quotedBreak);
  }
}
