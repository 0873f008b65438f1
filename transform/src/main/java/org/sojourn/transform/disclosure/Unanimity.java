package org.sojourn.transform.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.model.programme.Disclosure;

/**
 * Finds where nearly all gave the same answer, or are in or outside the answers of a published
 * share. Where all did, whoever knows that somebody answered there knows what (group disclosure);
 * where all but one did, that one knows it of the others (within-group disclosure). Terms:
 * Hundepool et al., Statistical Disclosure Control, 2012, chapter 5, and the guidance of the Office
 * for National Statistics on tables.
 *
 * @param least number of respondents from which on that is shown all the same
 * @param others how many may have answered otherwise without making a difference, 0 or 1
 */
record Unanimity(long least, long others) {

  /** Where all of fewer than {@code least} did. */
  Unanimity(long least) {
    this(least, 0);
  }

  /** What a policy says. */
  static Unanimity of(Disclosure policy) {
    return new Unanimity(policy.leastAlike(), policy.othersAlike());
  }

  /**
   * By how much the numbers of an answer have to differ that a hidden place may have: with two
   * neighbouring ones it might be known that all or all but one gave it.
   */
  long width() {
    return others + 1;
  }

  /** The places of fewer than the least number where nearly all answered alike. */
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

  /** Whether so few are too many alike, some of whom answered one way and the rest another. */
  boolean isTooMuch(long one, long other) {
    return Math.min(one, other) <= others && one + other < least;
  }

  private boolean isOne(long[] counts, long all) {
    for (long count : counts) {
      if (all - count <= others) {
        return true;
      }
    }
    return false;
  }

  private boolean isSettled(long[] counts, long all, Iterable<Set<Integer>> groups) {
    for (Set<Integer> group : groups) {
      long in = group.stream().mapToLong(code -> counts[code]).sum();
      if (Math.min(in, all - in) <= others) {
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
