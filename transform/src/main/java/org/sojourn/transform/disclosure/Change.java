package org.sojourn.transform.disclosure;

/**
 * What has come to a place and what has gone from it, as far as its numbers tell.
 *
 * @param more how many have come
 * @param less how many have gone; who answers otherwise than before has gone and come
 * @param moreAnswers what those who came answered, by position; empty where nothing is answered
 * @param lessAnswers what those who went had answered
 */
record Change(long more, long less, long[] moreAnswers, long[] lessAnswers) {

  /**
   * The change from one number to another.
   *
   * @param differs whether some figure tells of a change that the numbers do not show: then one has
   *     come and gone
   */
  static Change of(long before, long now, boolean differs) {
    long more = Math.max(0, now - before);
    long less = Math.max(0, before - now);
    long silent = more + less == 0 && differs ? 1 : 0;
    return new Change(more + silent, less + silent, new long[0], new long[0]);
  }

  /** The change of numbers of answers. */
  static Change of(long[] before, long[] now, boolean differs) {
    long[] more = new long[now.length];
    long[] less = new long[now.length];
    long moved = 0;
    for (int code = 0; code < now.length; code++) {
      more[code] = Math.max(0, now[code] - before[code]);
      less[code] = Math.max(0, before[code] - now[code]);
      moved += more[code] + less[code];
    }
    if (moved == 0 && differs) {
      int most = BlockTable.mostFrequent(now);
      more[most] = 1;
      less[most] = 1;
    }
    return new Change(sum(more), sum(less), more, less);
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
