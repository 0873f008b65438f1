package org.sojourn.transform.stats.share;

import org.sojourn.transform.stats.BetaQuantile;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Population;

/**
 * The exact interval of Clopper and Pearson: the P under which neither x or more nor x or fewer
 * hits are less probable than the tail. Its coverage is never below the level, and mostly above.
 *
 * <pre>qbeta(tail, x, n - x + 1) to qbeta(1 - tail, x + 1, n - x);   0 for x = 0, 1 for x = n</pre>
 *
 * <p>R: {@code binom.test(x, n)$conf.int}. x and n need not be whole: Korn and Graubard put an
 * effective size there. Reference: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934).
 */
public final class ClopperPearson {

  private ClopperPearson() {}

  /**
   * The exact interval of {@code hits} of {@code n} of a population: where its size is known, the
   * hypergeometric one of {@link FiniteShare}, which is exact as well; one point for a census.
   */
  public static Interval of(long hits, long n, Population population, Confidence confidence) {
    return population.size().isEmpty()
        ? of((double) hits, (double) n, confidence)
        : FiniteShare.hypergeometric(hits, n, population.size().getAsLong(), confidence).share();
  }

  /**
   * The interval of {@code hits} of {@code n}.
   *
   * @param hits 0 to n
   * @param n above 0
   */
  public static Interval of(double hits, double n, Confidence confidence) {
    double tail = confidence.tail();
    double misses = n - hits;
    double low = hits == 0 ? 0 : BetaQuantile.lower(hits, misses + 1, tail);
    double high = misses == 0 ? 1 : BetaQuantile.upper(hits + 1, misses, tail);
    return new Interval(low, high);
  }
}
