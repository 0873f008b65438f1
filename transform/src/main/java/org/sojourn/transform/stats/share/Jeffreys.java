package org.sojourn.transform.stats.share;

import org.sojourn.transform.stats.BetaQuantile;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Population;

/**
 * Jeffreys' interval: the tails of the posterior Beta(x + 1/2, n - x + 1/2) left out, with the
 * lower limit 0 at x = 0 and the upper one 1 at x = n.
 *
 * <p>Range: 0 to 1; with the rule for 0 and n hits the interval contains the share. Not defined for
 * n = 0.
 *
 * <p>R: {@code qbeta(c(tail, 1 - tail), x + 0.5, n - x + 0.5)}. Reference: Brown, Cai, DasGupta
 * 2001, section 4.3.
 */
public final class Jeffreys {

  private Jeffreys() {}

  /**
   * The interval of {@code hits} of {@code n} of a population: hits and values are brought to the
   * effective size of {@link Population}; one point for a census.
   */
  public static Interval of(long hits, long n, Population population, Confidence confidence) {
    return EffectiveSize.of(hits, n, population, confidence, Jeffreys::of);
  }

  /** The interval of {@code hits} of {@code n}, n above 0. */
  public static Interval of(double hits, double n, Confidence confidence) {
    Interval posterior = posterior(hits, n, confidence);
    return new Interval(hits == 0 ? 0 : posterior.low(), hits == n ? 1 : posterior.high());
  }

  /** The quantiles alone: at 0 and at n hits they leave the share out. */
  public static Interval posterior(double hits, double n, Confidence confidence) {
    double a = hits + 0.5;
    double b = n - hits + 0.5;
    double tail = confidence.tail();
    return new Interval(BetaQuantile.lower(a, b, tail), BetaQuantile.upper(a, b, tail));
  }
}
