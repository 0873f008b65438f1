package org.sojourn.transform.count;

import java.util.Arrays;

/** A fixed number of counts for each cell of a space, as many cells as there are. */
final class CellCounts {

  private final int width;
  private int[] counts = {};

  /** No cells so far, {@code width} counts each. */
  CellCounts(int width) {
    this.width = width;
  }

  /** Makes room for {@code cells} cells; gives the counts, cell after cell, to be counted in. */
  int[] room(int cells) {
    int needed = Math.multiplyExact(cells, width);
    if (needed > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(needed, (int) Math.min(2L * counts.length, 1 << 28)));
    }
    return counts;
  }

  /**
   * Counts one row after the other.
   *
   * @param size number of cells there may be
   * @param cells the cell of each row
   * @param places the place of each row
   */
  void count(int size, int[] cells, char[] places) {
    int[] room = room(size);
    for (int i = 0; i < cells.length; i++) {
      room[cells[i] * width + places[i]]++;
    }
  }

  /** Shows a place and what is counted there. */
  interface Use {
    void accept(int place, long count);
  }

  /** Shows {@code use} the places of {@code cell} where something is counted. */
  void forEach(int cell, Use use) {
    for (int place = 0; place < width; place++) {
      int count = counts[cell * width + place];
      if (count > 0) {
        use.accept(place, count);
      }
    }
  }

  /** Number of counts of a cell. */
  int width() {
    return width;
  }

  /** Counts of {@code cell}, as many as there are places. */
  long[] of(int cell) {
    long[] copy = new long[width];
    for (int i = 0; i < width; i++) {
      copy[i] = counts[cell * width + i];
    }
    return copy;
  }

  /** Forgets everything. */
  void clear() {
    counts = new int[0];
  }
}
