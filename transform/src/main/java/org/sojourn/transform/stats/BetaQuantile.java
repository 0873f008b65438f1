package org.sojourn.transform.stats;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Quantiles of the beta distribution, to a relative precision of about 1e-13 also where they are
 * tiny.
 *
 * <p>With u = log x, Newton steps on log F(u) = log p, kept inside a bracket: near 0 log F is a
 * straight line in u, so small quantiles are found as surely as large ones. R: {@code qbeta(p, a,
 * b)}.
 */
public final class BetaQuantile {

  private static final double LEAST_LOGARITHM = -740;
  private static final double PRECISION = 1e-15;
  private static final int MOST_STEPS = 200;

  private BetaQuantile() {}

  /**
   * The x with P(X <= x) = {@code probability}.
   *
   * @param a first shape, above 0
   * @param b second shape, above 0
   * @param probability in (0, 1)
   */
  public static double lower(double a, double b, double probability) {
    double target = Math.log(probability);
    double logBeta = LogBeta.value(a, b);
    double low = LEAST_LOGARITHM;
    double high = 0;
    double u = Math.log(a / (a + b));
    for (int step = 0; step < MOST_STEPS; step++) {
      double x = Math.exp(u);
      double cumulative = RegularizedBeta.value(x, a, b);
      double excess = Math.log(cumulative) - target;
      low = excess < 0 ? u : low;
      high = excess < 0 ? high : u;
      double slope = Math.exp(a * u + (b - 1) * Math.log1p(-x) - logBeta) / cumulative;
      double next = u - excess / slope;
      next = next > low && next < high ? next : (low + high) / 2;
      if (Math.abs(next - u) <= PRECISION * Math.max(1, Math.abs(u))) {
        return Math.exp(next);
      }
      u = next;
    }
    return Math.exp(u);
  }

  /** The x with P(X > x) = {@code probability}: the complement of a lower quantile. */
  public static double upper(double a, double b, double probability) {
    return 1 - lower(b, a, probability);
  }
}
