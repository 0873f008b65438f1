package org.sojourn.reports.workbook;

import java.util.List;

/**
 * A sheet: its title, a few lines that say what stands below them, and one table.
 *
 * @param name on the tab, at most 31 characters, each name once
 * @param title in the first cell
 * @param lines below it
 * @param columns of the table, with the only header row
 * @param rows cells by the order of the columns; none is empty
 */
record SheetPage(
    String name, String title, List<String> lines, List<Column> columns, List<List<Cell>> rows) {

  /** Copies the lists. */
  SheetPage {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param title its heading
   * @param width in characters
   */
  record Column(String title, int width) {}

  /** What stands in a cell. */
  sealed interface Cell {

    /** Words. */
    record Words(String text) implements Cell {}

    /** Words that lead to a sheet of the workbook. */
    record Link(String text, String sheet) implements Cell {}

    /**
     * A number.
     *
     * @param value in full precision
     * @param decimals how many of them are shown
     */
    record Number(double value, int decimals) implements Cell {}
  }

  /** A cell of words. */
  static Cell words(String text) {
    return new Cell.Words(text);
  }

  /** A cell with a whole number. */
  static Cell count(long number) {
    return new Cell.Number(number, 0);
  }
}
