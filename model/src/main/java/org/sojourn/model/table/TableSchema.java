package org.sojourn.model.table;

import java.io.Serializable;
import java.util.List;

/**
 * The declared shape of a stored table, asserted at every write and read.
 *
 * @param name the table's name, also its folder's
 * @param columns in order
 */
public record TableSchema(String name, List<Column> columns) implements Serializable {

  /** Copies the list. */
  public TableSchema {
    columns = List.copyOf(columns);
  }

  /** Position of the column called {@code column}, from 0. */
  public int position(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table '" + name + "' has no column '" + column + "'");
  }
}
