package org.sojourn.tables.column;

import java.util.List;

/**
 * A column of texts by their distinct values.
 *
 * @param codes per row the place of its value, or {@link #NONE}
 * @param values the distinct values, in the order in which they were met
 */
public record Categories(int[] codes, List<String> values) {

  /** Stands for no value. */
  public static final int NONE = -1;

  /** The value of {@code row}, null where there is none. */
  public String at(int row) {
    return codes[row] == NONE ? null : values.get(codes[row]);
  }
}
