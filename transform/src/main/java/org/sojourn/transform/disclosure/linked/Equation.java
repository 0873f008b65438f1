package org.sojourn.transform.disclosure.linked;

import java.util.List;

/**
 * A sum that the cells of a table obey.
 *
 * @param total the cell that is the sum, by its number in the table
 * @param parts the cells it is the sum of
 */
public record Equation(int total, List<Integer> parts) {

  /** Copies the list. */
  public Equation {
    parts = List.copyOf(parts);
  }

  int size() {
    return parts.size() + 1;
  }

  /** The cell at {@code position}: the parts, then the total. */
  int cell(int position) {
    return position < parts.size() ? parts.get(position) : total;
  }

  /** How the cell at {@code position} enters: parts with 1, the total with -1. */
  int sign(int position) {
    return position < parts.size() ? 1 : -1;
  }
}
