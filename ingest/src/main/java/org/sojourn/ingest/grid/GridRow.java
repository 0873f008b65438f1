package org.sojourn.ingest.grid;

/**
 * A row of a grid.
 *
 * @param number where it starts in the file, from 1, header rows counted
 * @param count how many cells it has
 * @param cells all its cells; after {@link Grid#select} only the selected ones, in their order;
 *     null where there is none
 * @param text whether any cell holds more than blanks
 */
public record GridRow(long number, int count, String[] cells, boolean text) {

  /** The cell at {@code column}, empty where the row has none. */
  public String cell(int column) {
    return column < cells.length && cells[column] != null ? cells[column] : "";
  }
}
