package org.sojourn.receipts;

import java.util.List;

/**
 * What became of everybody who could have counted.
 *
 * @param lines from all that could have counted to those that did
 * @param base how many did
 * @param rows each with what it says and whether it counts, by file and row
 */
public record Account(List<Line> lines, long base, List<Row> rows) {

  /** Copies the lists. */
  public Account {
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
  }

  /**
   * A number of the account.
   *
   * @param depth 0 for a total, 1 for a part of the total above
   * @param what what is counted
   * @param count how many
   */
  public record Line(int depth, String what, long count) {}

  /**
   * A row behind the figure.
   *
   * @param place where it was read
   * @param key key of the exchange, registration or response
   * @param who the party that answered, empty where rows are no answers
   * @param says what the row says
   * @param counts whether it is part of the base
   */
  public record Row(RowPlace place, String key, String who, String says, boolean counts) {}
}
