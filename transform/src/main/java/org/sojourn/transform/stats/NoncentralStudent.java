package org.sojourn.transform.stats;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The noncentral t distribution, as far as the interval of an effect size needs it.
 *
 * <p>With s the square root of a chi-squared variable over its m degrees of freedom,
 *
 * <pre>P(T <= t; m, d) = integral over s > 0 of Phi(t s - d) f(s) ds
 * f(s) = 2 (m / 2)^(m / 2) / gamma(m / 2) s^(m - 1) exp(-m s^2 / 2)</pre>
 *
 * integrated over the {@value #DEVIATIONS} standard deviations around 1 in which f is not
 * negligible, by Gauss and Legendre's rule on equal panels, narrow enough for the step that Phi
 * makes at s = d / t. The limits of the noncentrality d are found by Newton steps kept inside a
 * bracket, the derivative being -integral of phi(t s - d) f(s) ds.
 *
 * <p>R: {@code pt(t, m, d)}. Reference: N. L. Johnson, S. Kotz, N. Balakrishnan, Continuous
 * Univariate Distributions 2, 2nd ed. 1995, chapter 31.
 */
final class NoncentralStudent {

  private static final int DEVIATIONS = 12;
  private static final int LEAST_PANELS = 6;
  private static final int MOST_STEPS = 100;
  private static final double PRECISION = 1e-12;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double from;
  private final double to;
  private final double degrees;
  private final double logConstant;

  /** The distribution of {@code degreesOfFreedom}, 1 or more. */
  NoncentralStudent(long degreesOfFreedom) {
    degrees = degreesOfFreedom;
    double deviation = 1 / Math.sqrt(2 * degrees);
    from = Math.max(0, 1 - DEVIATIONS * deviation);
    to = 1 + DEVIATIONS * deviation;
    double half = degrees / 2;
    logConstant = Math.log(2) + half * Math.log(half) - LogGamma.value(half);
  }

  /** P(T <= t) under noncentrality {@code d}. */
  double cumulative(double t, double d) {
    return integrate(t, s -> NORMAL.cumulativeProbability(t * s - d));
  }

  /**
   * The noncentralities that agree with an observed {@code t}: those under which neither tail
   * beyond it is less probable than {@code confidence} leaves out.
   */
  Interval noncentrality(double t, Confidence confidence) {
    double low = solve(t, 1 - confidence.tail());
    double high = solve(t, confidence.tail());
    return new Interval(low, high);
  }

  /** The d with P(T <= t; d) = probability: it falls as d rises. */
  private double solve(double t, double probability) {
    double reach = 2 + Math.abs(t) / Math.sqrt(degrees);
    double low = t - reach;
    while (cumulative(t, low) < probability) {
      low -= reach;
    }
    double high = t + reach;
    while (cumulative(t, high) > probability) {
      high += reach;
    }
    return newton(t, probability, low, high);
  }

  private double newton(double t, double probability, double from, double to) {
    double low = from;
    double high = to;
    double d = (low + high) / 2;
    for (int step = 0; step < MOST_STEPS; step++) {
      double at = d;
      double excess = cumulative(t, at) - probability;
      low = excess > 0 ? at : low;
      high = excess > 0 ? high : at;
      double slope = integrate(t, s -> NORMAL.density(t * s - at));
      double next = at + excess / slope;
      d = next > low && next < high ? next : (low + high) / 2;
      if (Math.abs(d - at) <= PRECISION * (1 + Math.abs(d))) {
        return d;
      }
    }
    return d;
  }

  private double integrate(double t, java.util.function.DoubleUnaryOperator weight) {
    int panels = LEAST_PANELS + (int) Math.ceil(Math.abs(t) * (to - from) / 8);
    return GaussLegendre.integrate(
        s -> s == 0 ? 0 : weight.applyAsDouble(s) * density(s), from, to, panels);
  }

  private double density(double s) {
    return Math.exp(logConstant + (degrees - 1) * Math.log(s) - degrees * s * s / 2);
  }
}
