package org.sojourn.ingest.grid;

import java.util.List;

/** Picks the selected cells of a row that was read whole. */
public final class Slots {

  private Slots() {}

  /**
   * The cells that {@code slots} selects.
   *
   * @param cells of a row, by column; null where there is none
   * @param slots for each column its place in the result, negative for none
   * @param width length of the result
   */
  public static String[] pick(List<String> cells, int[] slots, int width) {
    String[] picked = new String[width];
    for (int i = 0; i < Math.min(slots.length, cells.size()); i++) {
      if (slots[i] >= 0) {
        picked[slots[i]] = cells.get(i);
      }
    }
    return picked;
  }
}
