package org.sojourn.transform.count;

import java.util.Arrays;

/**
 * Respondents who responded before and after.
 *
 * @param exchanges the exchange of each
 * @param pre row of the earlier response of each
 * @param post row of the later response of each
 */
record AnsweredTwice(int[] exchanges, int[] pre, int[] post) {

  /** The respondents of a party by the rows, or {@link ResponseColumns#NONE}, of each exchange. */
  static AnsweredTwice of(int[] before, int[] after) {
    int[] exchanges = new int[before.length];
    int size = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != ResponseColumns.NONE && after[i] != ResponseColumns.NONE) {
        exchanges[size++] = i;
      }
    }
    Answered both = new Answered(Arrays.copyOf(exchanges, size), new int[0]);
    return new AnsweredTwice(both.exchanges(), both.gather(before), both.gather(after));
  }

  /** For each respondent the value of the exchange. */
  int[] gather(int[] values) {
    return new Answered(exchanges, new int[0]).gather(values);
  }
}
