package org.sojourn.model.table;

import java.io.Serializable;

/**
 * A column of a stored table.
 *
 * @param name lower case letters, digits and underscores
 * @param type what it holds
 * @param nullable whether it can be empty
 * @param description for the data dictionary
 */
public record Column(String name, ColumnType type, boolean nullable, String description)
    implements Serializable {

  /** A column that always has a value. */
  public static Column required(String name, ColumnType type, String description) {
    return new Column(name, type, false, description);
  }

  /** A column that can be empty. */
  public static Column optional(String name, ColumnType type, String description) {
    return new Column(name, type, true, description);
  }
}
