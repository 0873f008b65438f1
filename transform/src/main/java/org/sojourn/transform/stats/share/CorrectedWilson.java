package org.sojourn.transform.stats.share;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.WilsonInterval;

/**
 * Wilson's interval with continuity correction, as R computes it: the lower limit is that of p - c
 * / n, the upper one that of p + c / n, both kept in 0 to 1, with c = min(1/2, |x - n / 2|).
 *
 * <p>Newcombe's formula has c = 1/2 always; R's correction is 0 at x = n / 2. At x = 0 the lower
 * limit is 0, at x = n the upper one 1; otherwise the interval contains Wilson's. R: {@code
 * prop.test(x, n, correct = TRUE)}. Reference: R. G. Newcombe, Statistics in Medicine 17 (1998),
 * method 4.
 */
public final class CorrectedWilson {

  private CorrectedWilson() {}

  /**
   * The interval of {@code hits} of {@code n} of a population: hits and values are brought to the
   * effective size of {@link Population}; one point for a census.
   */
  public static Interval of(long hits, long n, Population population, Confidence confidence) {
    return EffectiveSize.of(hits, n, population, confidence, CorrectedWilson::of);
  }

  /** The interval of {@code hits} of {@code n}, n above 0; neither need be whole. */
  public static Interval of(double hits, double n, Confidence confidence) {
    double correction = Math.min(0.5, Math.abs(hits - n / 2.0));
    double z = confidence.normalQuantile();
    double below = Math.max(0, (hits - correction) / n);
    double above = Math.max(0, (n - hits - correction) / n);
    return new Interval(
        WilsonInterval.lowerLimit(below, n, z), 1 - WilsonInterval.lowerLimit(above, n, z));
  }
}
