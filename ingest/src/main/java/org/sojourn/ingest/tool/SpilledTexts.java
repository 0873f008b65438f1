package org.sojourn.ingest.tool;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.grid.GridRow;

/**
 * A response with the rows under it that go on with its long texts. A cell holds 32,767 characters;
 * what is longer goes on in the row below, in the column on the right of its own (the tool counts
 * on too early), on further sheets in its own. Cells of further sheets may stand in the last of
 * these rows.
 */
final class SpilledTexts {

  private static final int MOST = 32_767;

  private final GridRow first;
  private final List<String> cells;
  private List<Boolean> full;

  SpilledTexts(GridRow row) {
    first = row;
    cells = new ArrayList<>();
    for (int i = 0; i < row.cells().length; i++) {
      cells.add(row.cells()[i]);
    }
    full = cells.stream().map(SpilledTexts::isFull).toList();
  }

  private static boolean isFull(String cell) {
    return cell != null && cell.length() == MOST;
  }

  /** Whether a row may follow that goes on with a text. */
  boolean open() {
    return full.contains(true);
  }

  /** Adds {@code row} when it goes on with this response; returns whether it did. */
  boolean add(GridRow row) {
    int[] targets = new int[row.cells().length];
    boolean goesOn = false;
    for (int i = 0; i < targets.length; i++) {
      targets[i] = row.cell(i).isEmpty() ? -1 : target(i);
      if (targets[i] < 0 && !row.cell(i).isEmpty()) {
        return false;
      }
      goesOn |= targets[i] >= 0;
    }
    if (goesOn) {
      append(row, targets);
    }
    return goesOn;
  }

  /** Where the text of {@code column} in a row below belongs, -1 when nowhere. */
  private int target(int column) {
    if (column < EuSurveyGrid.WIDTH + 1 && isFullAt(column - 1)) {
      return column - 1;
    }
    if (isFullAt(column)) {
      return column;
    }
    boolean further = column >= EuSurveyGrid.WIDTH;
    return further && (column >= cells.size() || cells.get(column) == null) ? column : -1;
  }

  private boolean isFullAt(int column) {
    return column >= 0 && column < full.size() && full.get(column);
  }

  private void append(GridRow row, int[] targets) {
    List<Boolean> next = new ArrayList<>();
    for (int i = 0; i < targets.length; i++) {
      int target = targets[i];
      if (target >= 0) {
        while (cells.size() <= target) {
          cells.add(null);
        }
        String before = cells.get(target) == null ? "" : cells.get(target);
        cells.set(target, before + row.cell(i));
        while (next.size() <= target) {
          next.add(false);
        }
        next.set(target, isFull(row.cell(i)));
      }
    }
    full = next;
  }

  /** The response as one row. */
  GridRow row() {
    return new GridRow(
        first.number(),
        Math.max(first.count(), cells.size()),
        cells.toArray(new String[0]),
        first.text());
  }
}
