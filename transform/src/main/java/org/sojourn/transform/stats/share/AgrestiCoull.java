package org.sojourn.transform.stats.share;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Population;

/**
 * The interval of Agresti and Coull: Wald's after z^2 / 2 hits and as many misses were added.
 *
 * <pre>
 * n' = n + z^2,   p' = (x + z^2 / 2) / n'
 * p' -+ z sqrt(p' (1 - p') / n')
 * </pre>
 *
 * z is the quantile itself, 1.96 at 95 %, not the "plus 4" of textbooks. The limits are cut to 0
 * and 1; at 0 and at n hits they still have a width. It always contains Wilson's interval, with
 * which it shares the centre p'. A finite population is taken into account by the effective size in
 * place of n, see {@link org.sojourn.transform.stats.Population}. Not defined for n = 0.
 *
 * <p>R: {@code binom::binom.agresti.coull(x, n)}, which does not cut. Reference: A. Agresti, B. A.
 * Coull, The American Statistician 52 (1998).
 */
public final class AgrestiCoull {

  private AgrestiCoull() {}

  /**
   * The interval of {@code hits} of {@code n} of a population: hits and values are brought to the
   * effective size of {@link Population}; one point for a census.
   */
  public static Interval of(long hits, long n, Population population, Confidence confidence) {
    return EffectiveSize.of(hits, n, population, confidence, AgrestiCoull::of);
  }

  /** The interval of {@code hits} of {@code n}, n above 0, cut to 0 and 1. */
  public static Interval of(double hits, double n, Confidence confidence) {
    Interval uncut = uncut(hits, n, confidence);
    return new Interval(Math.max(0, uncut.low()), Math.min(1, uncut.high()));
  }

  /** The interval as computed: it may reach below 0 and above 1. */
  public static Interval uncut(double hits, double n, Confidence confidence) {
    double z = confidence.normalQuantile();
    double centre = centre(hits, n, confidence);
    return Interval.around(centre, z * Math.sqrt(centre * (1 - centre) / (n + z * z)));
  }

  /** Where the interval is centred, p': also the centre of Wilson's. */
  public static double centre(double hits, double n, Confidence confidence) {
    double z = confidence.normalQuantile();
    return (hits + z * z / 2) / (n + z * z);
  }
}
