package org.sojourn.ingest.grid;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the cells of CSV records: all of them, or only the selected columns. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvCells.Line> {

  private int[] slots;
  private int width;
  private SeenTexts[] texts;
  private List<String> all = new ArrayList<>();
  private String[] cells = new String[0];
  private boolean text;
  private boolean quotedBreak;

  /**
   * A record.
   *
   * @param row its cells
   * @param quotedBreak whether the last cell is quoted and holds a line break
   */
  record Line(GridRow row, boolean quotedBreak) {}

  /** From now on keeps the cells of column i at {@code slots[i]}, where that is not negative. */
  void select(int[] slots, int width) {
    this.slots = slots;
    this.width = width;
    this.texts = Stream.generate(SeenTexts::new).limit(width).toArray(SeenTexts[]::new);
  }

  @Override
  protected void handleBegin(long line) {
    all = new ArrayList<>();
    cells = new String[width];
    text = false;
    quotedBreak = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    text = text || hasText(buffer, offset, length);
    quotedBreak = quoted && hasBreak(buffer, offset, length);
    if (slots == null) {
      all.add(new String(buffer, offset, length));
    } else if (index < slots.length && slots[index] >= 0) {
      cells[slots[index]] = texts[slots[index]].of(buffer, offset, length);
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
  protected Line buildRecord() {
    String[] kept = slots == null ? all.toArray(new String[0]) : cells;
    return new Line(new GridRow(getStartingLineNumber(), getFieldCount(), kept, text), quotedBreak);
  }
}
