package org.sojourn.transform.stats;

import org.apache.commons.numbers.gamma.GammaRatio;

/**
 * Hedges' exact correction of the upward bias of a standardised mean difference in small samples:
 *
 * <pre>J(m) = gamma(m / 2) / (sqrt(m / 2) gamma((m - 1) / 2)),   m: degrees of freedom</pre>
 *
 * <p>Defined from m = 2; it rises to 1. The usual 1 - 3 / (4 m - 1) is an approximation of it, off
 * by 0.0004 at m = 9.
 *
 * <p>R: {@code exp(lgamma(m / 2) - log(sqrt(m / 2)) - lgamma((m - 1) / 2))}, as {@code
 * effectsize::hedges_g}. Reference: L. V. Hedges, Distribution theory for Glass's estimator of
 * effect size and related estimators, Journal of Educational Statistics 6 (1981).
 */
public final class HedgesCorrection {

  private HedgesCorrection() {}

  /**
   * The correction factor.
   *
   * @param degreesOfFreedom 2 or more
   * @throws IllegalArgumentException for fewer
   */
  public static double of(long degreesOfFreedom) {
    if (degreesOfFreedom < 2) {
      throw new IllegalArgumentException(
          "the correction needs 2 degrees of freedom, not " + degreesOfFreedom);
    }
    double half = degreesOfFreedom / 2.0;
    return 1 / (GammaRatio.delta(half - 0.5, 0.5) * Math.sqrt(half));
  }
}
