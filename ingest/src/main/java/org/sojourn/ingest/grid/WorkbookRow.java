package org.sojourn.ingest.grid;

import java.util.List;
import org.sojourn.ingest.text.CellText;

/**
 * A row of a sheet.
 *
 * @param number from 1
 * @param cells texts by column, null where there is no cell
 */
record WorkbookRow(long number, List<String> cells) {

  /** The row with its selected cells, or all of them where {@code slots} is null. */
  GridRow select(int[] slots, int width) {
    boolean text = cells.stream().anyMatch(cell -> !CellText.clean(cell).isEmpty());
    String[] kept = slots == null ? cells.toArray(new String[0]) : Slots.pick(cells, slots, width);
    return new GridRow(number, cells.size(), kept, text);
  }
}
