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
 * <p>Range: 0 to 1; the interval contains the share. Where the population is known it is that of
 * {@link FiniteShare}, hypergeometric: no effective size is needed, and a census is one point. Not
 * defined for n = 0.
 *
 * <p>R: {@code binom.test(x, n)$conf.int}. x and n need not be whole: Korn and Graubard put an
 * effective size there. Reference: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934).
 */
public final class ClopperPearson {

  private ClopperPearson() {}

  /**
   * The exact interval of {@code hits} of {@code n} of a population: where its size is known, the
   * hypergeometric one of {@link FiniteShare}, which is exact as well; one point for a census. Its
   * limits are shares that the population can have. The share of those who answered mostly is none
   * (1 of 79 out of 80 can only be 1 or 2 of 80), and where it lies beyond, the interval ends
   * there.
   */
  public static Interval of(long hits, long n, Population population, Confidence confidence) {
    if (population.size().isEmpty()) {
      return of((double) hits, (double) n, confidence);
    }
    Interval possible =
        FiniteShare.hypergeometric(hits, n, population.size().getAsLong(), confidence).share();
    double share = hits / (double) n;
    return new Interval(Math.min(possible.low(), share), Math.max(possible.high(), share));
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
