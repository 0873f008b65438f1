package org.sojourn.notebooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns and rows, as a query answers them or a notebook puts them together.
 *
 * @param columns names, in order
 * @param rows in order
 */
public record Table(List<String> columns, List<Row> rows) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A table of rows of values, each by the order of {@code columns}. */
  public static Table of(List<String> columns, List<List<?>> rows) {
    return new Table(columns, rows.stream().map(values -> row(columns, values)).toList());
  }

  static Row row(List<String> columns, List<?> values) {
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          values.size() + " values for " + columns.size() + " columns: " + columns);
    }
    Map<String, Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), values.get(i));
    }
    return new Row(cells);
  }

  /** The row of a table that has only one. */
  public Row only() {
    if (rows.size() != 1) {
      throw new IllegalStateException("expected one row, but there are " + rows.size());
    }
    return rows.get(0);
  }
}
