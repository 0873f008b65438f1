package org.sojourn.notebooks;

import java.util.Map;
import java.util.NoSuchElementException;

/**
 * One row of a table.
 *
 * @param cells by column, in the table's order; a cell without a value is null
 */
public record Row(Map<String, Object> cells) {

  /** Whether {@code column} has a value here. */
  public boolean has(String column) {
    return cell(column) != null;
  }

  /** The value as text. */
  public String text(String column) {
    return required(column).toString();
  }

  /** The value as a number. */
  public double number(String column) {
    return ((Number) required(column)).doubleValue();
  }

  /** The value as a whole number. */
  public long whole(String column) {
    return ((Number) required(column)).longValue();
  }

  private Object required(String column) {
    Object value = cell(column);
    if (value == null) {
      throw new NoSuchElementException("'" + column + "' has no value in this row");
    }
    return value;
  }

  private Object cell(String column) {
    if (!cells.containsKey(column)) {
      throw new NoSuchElementException(
          "no column '" + column + "'; there are " + String.join(", ", cells.keySet()));
    }
    return cells.get(column);
  }
}
