package org.sojourn.reports.data;

import java.io.StringWriter;
import java.util.List;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.CsvTable;

/**
 * A table that is published as a CSV file.
 *
 * @param schema its columns; the file is called like it
 * @param title what it holds
 * @param key columns that tell its rows apart
 * @param rows its rows, by the order of the columns
 */
record OpenFile(TableSchema schema, String title, List<String> key, List<Object[]> rows) {

  /** Copies the lists. */
  OpenFile {
    key = List.copyOf(key);
    rows = List.copyOf(rows);
  }

  /** Whether a cell of {@code column} can be empty: where there is no value, and an empty text. */
  boolean canBeEmpty(Column column) {
    int place = schema.position(column.name());
    return column.nullable() || rows.stream().anyMatch(row -> "".equals(row[place]));
  }

  /** The file's text. */
  String csv() {
    StringWriter text = new StringWriter();
    try (CsvTable csv = CsvTable.to(text, schema)) {
      rows.forEach(csv::add);
    }
    return text.toString();
  }

  /** The file's name. */
  String name() {
    return schema.name() + ".csv";
  }
}
