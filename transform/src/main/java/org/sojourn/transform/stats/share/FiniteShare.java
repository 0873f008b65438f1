package org.sojourn.transform.stats.share;

import java.util.function.LongPredicate;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.WilsonInterval;

/**
 * Intervals for a share of a population of N of whom n answered, beside the default of {@link
 * org.sojourn.transform.stats.Share}. Reference: W. G. Cochran, Sampling Techniques, 3rd ed. 1977,
 * sections 3.2 and 3.6; T. Wright, Exact confidence bounds when sampling from small finite
 * universes, 1991.
 */
public final class FiniteShare {

  private FiniteShare() {}

  /**
   * How many of the population say yes: the least and the greatest number.
   *
   * @param low the least
   * @param high the greatest
   * @param population N
   */
  public record Count(long low, long high, long population) {

    /** The same as shares of the population. */
    public Interval share() {
      return new Interval(low / (double) population, high / (double) population);
    }
  }

  /**
   * The exact interval: the K from hits to N - misses under which neither {@code hits} or more nor
   * {@code hits} or fewer are as improbable as the tail or less, drawing n without replacement. R:
   * {@code phyper(x, K, N - K, n) > tail} and {@code phyper(x - 1, K, N - K, n, lower.tail = FALSE)
   * > tail}. A census has one K.
   *
   * @throws IllegalArgumentException unless 0 <= hits <= n <= population and n is at least 1
   */
  public static Count hypergeometric(long hits, long n, long population, Confidence confidence) {
    if (hits < 0 || hits > n || n < 1 || n > population || population > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          hits + " of " + n + " of a population of " + population + " is no share");
    }
    double tail = confidence.tail();
    long least = hits;
    long most = population - (n - hits);
    long low =
        first(least, most, k -> draws(population, k, n).survivalProbability((int) hits - 1) > tail);
    long high =
        first(
            least,
            most,
            k ->
                k == most || draws(population, k + 1, n).cumulativeProbability((int) hits) <= tail);
    return new Count(low, high, population);
  }

  private static HypergeometricDistribution draws(long population, long yes, long n) {
    return HypergeometricDistribution.of((int) population, (int) yes, (int) n);
  }

  /** The first number from {@code from} on that passes; all after it pass, too. */
  private static long first(long from, long to, LongPredicate passes) {
    long low = from;
    long high = to;
    while (low < high) {
      long middle = (low + high) / 2;
      if (passes.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Wilson's interval with the effective size n / (1 - n / N): the other convention. It differs
   * from the default only where N is small. A census has one point.
   */
  public static Interval wilsonOfUnreached(
      long hits, long n, long population, Confidence confidence) {
    double effective =
        n == population ? Double.POSITIVE_INFINITY : n / (1 - n / (double) population);
    return WilsonInterval.of(hits, n, effective, confidence);
  }
}
