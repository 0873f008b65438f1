package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of text under a header, as they will stand in a file. */
final class TextTable {

  private final String file;
  private final List<String> header;
  private final int headerRow;
  private final List<Row> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param file name of the file it will be written to
   * @param header names of the columns
   * @param headerRow row of the header, from 1; 0 where a file has none
   */
  TextTable(String file, List<String> header, int headerRow) {
    this.file = file;
    this.header = List.copyOf(header);
    this.headerRow = headerRow;
  }

  /** Name of the file. */
  String file() {
    return file;
  }

  /** Names of the columns. */
  List<String> header() {
    return header;
  }

  /** The rows in order. */
  List<Row> rows() {
    return rows;
  }

  /** Adds a row with a cell for each column named. */
  Row add(Map<String, String> cells) {
    Row row = new Row(cells);
    rows.add(row);
    return row;
  }

  /** Adds a copy of {@code original} right after {@code place}. */
  Row addAfter(Row place, Row original) {
    Row copy = new Row(original.cells);
    rows.add(rows.indexOf(place) + 1, copy);
    return copy;
  }

  /** The first row with {@code value} in {@code column}. */
  Row first(String column, String value) {
    return rows.stream().filter(row -> row.get(column).equals(value)).findFirst().orElseThrow();
  }

  /** Where a row of this table stands in the file, from 1, header rows counted. */
  int fileRow(Row row) {
    return headerRow + rows.indexOf(row) + 1;
  }

  /** A row's cells in the order of the header, with what is too much behind them. */
  List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    header.forEach(column -> cells.add(row.get(column)));
    cells.addAll(row.surplus);
    return cells;
  }

  /** One row. Two rows are never equal, whatever they hold. */
  static final class Row {

    private final Map<String, String> cells;
    private final List<String> surplus = new ArrayList<>();

    private Row(Map<String, String> cells) {
      this.cells = new LinkedHashMap<>(cells);
    }

    /** The cell of a column, empty when the row has none. */
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** Sets a cell. */
    Row set(String column, String value) {
      cells.put(column, value);
      return this;
    }

    /** Puts a cell too much at the end. */
    Row spill(String cell) {
      surplus.add(cell);
      return this;
    }
  }
}
