package org.sojourn.transform.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds where all gave the same answer, or a published share is 0 or 100 %: whoever knows that
 * somebody answered there knows what.
 *
 * @param least number of respondents from which on that is shown all the same
 */
record Unanimity(long least) {

  /** The unanimous places of fewer than the least number. */
  Set<Place> of(Map<Place, long[]> answers, Iterable<Set<Integer>> groups) {
    Set<Place> unanimous = new TreeSet<>();
    answers.forEach(
        (place, counts) -> {
          long all = sum(counts);
          if (all > 0 && all < least && (isOne(counts, all) || isSettled(counts, all, groups))) {
            unanimous.add(place);
          }
        });
    return unanimous;
  }

  private static boolean isOne(long[] counts, long all) {
    for (long count : counts) {
      if (count == all) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSettled(long[] counts, long all, Iterable<Set<Integer>> groups) {
    for (Set<Integer> group : groups) {
      long in = group.stream().mapToLong(code -> counts[code]).sum();
      if (in == 0 || in == all) {
        return true;
      }
    }
    return false;
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
