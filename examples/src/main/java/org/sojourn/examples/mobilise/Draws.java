package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Repeatable random draws. Everything is derived here from the 64-bit words of {@link
 * SplittableRandom}, whose algorithm is specified, so that the example's bytes do not depend on how
 * a Java version draws bounded or normal numbers.
 */
final class Draws {

  private static final long SEED = 20171031L;

  private final SplittableRandom words;

  /** Draws for one part of the example: a change in one part leaves the others as they are. */
  Draws(String part) {
    words = new SplittableRandom(SEED + ((long) part.hashCode() << 32));
  }

  /** A number in [0, 1). */
  double uniform() {
    return (words.nextLong() >>> 11) * 0x1.0p-53;
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + (int) (uniform() * (high - low + 1));
  }

  /** Whether something with probability {@code chance} happens. */
  boolean happens(double chance) {
    return uniform() < chance;
  }

  /** A nearly normal number with mean 0 and standard deviation 1, between -6 and 6. */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += uniform();
    }
    return sum;
  }

  /** One of {@code choices}. */
  <T> T pick(List<T> choices) {
    return choices.get(between(0, choices.size() - 1));
  }

  /** Index of one of {@code weights}, each as likely as its weight says. */
  int weighted(List<Integer> weights) {
    int ticket = between(1, weights.stream().mapToInt(Integer::intValue).sum());
    int index = 0;
    while (ticket > weights.get(index)) {
      ticket -= weights.get(index++);
    }
    return index;
  }

  /** The {@code items} in random order. */
  <T> List<T> shuffled(List<T> items) {
    List<T> mixed = new ArrayList<>(items);
    for (int i = mixed.size() - 1; i > 0; i--) {
      Collections.swap(mixed, i, between(0, i));
    }
    return mixed;
  }
}
