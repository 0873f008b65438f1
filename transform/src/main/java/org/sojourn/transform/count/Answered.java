package org.sojourn.transform.count;

import java.util.Arrays;

/**
 * Responses to be counted.
 *
 * @param exchanges the exchange of each
 * @param rows the row of each
 */
record Answered(int[] exchanges, int[] rows) {

  /** The responses of a party: its row, or {@link ResponseColumns#NONE}, for each exchange. */
  static Answered of(int[] party) {
    int[] exchanges = new int[party.length];
    int[] rows = new int[party.length];
    int size = 0;
    for (int i = 0; i < party.length; i++) {
      if (party[i] != ResponseColumns.NONE) {
        exchanges[size] = i;
        rows[size++] = party[i];
      }
    }
    return new Answered(Arrays.copyOf(exchanges, size), Arrays.copyOf(rows, size));
  }

  /** For each response the value of its exchange. */
  int[] gather(int[] values) {
    int[] own = new int[exchanges.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = values[exchanges[i]];
    }
    return own;
  }
}
