package org.sojourn.transform.stats;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What a test of significance comes to, or why there is nothing to test. Every test is total:
 * counts never make it throw or return NaN. p-values are two-sided unless a method's name says
 * otherwise, and lie in 0 to 1.
 */
public sealed interface Significance {

  /**
   * A test.
   *
   * @param statistic the test statistic
   * @param degrees its degrees of freedom: none, one, or two (of F)
   * @param pValue the probability of a statistic at least as extreme were there no difference
   */
  record Tested(double statistic, List<Double> degrees, double pValue) implements Significance {}

  /**
   * No test.
   *
   * @param reason why
   */
  record Untested(Reason reason) implements Significance {}

  /** No test, for a reason. */
  static Significance undefined(Reason reason) {
    return new Untested(reason);
  }

  /** A statistic that is chi-squared. R: {@code pchisq(x, df, lower.tail = FALSE)}. */
  static Significance chiSquared(double statistic, double degrees) {
    double p = ChiSquaredDistribution.of(degrees).survivalProbability(statistic);
    return new Tested(statistic, List.of(degrees), p);
  }

  /** A statistic that is F. R: {@code pf(x, df1, df2, lower.tail = FALSE)}. */
  static Significance fisher(double statistic, double numerator, double denominator) {
    double p = FDistribution.of(numerator, denominator).survivalProbability(statistic);
    return new Tested(statistic, List.of(numerator, denominator), p);
  }

  /** A statistic that is Student's, two-sided. R: {@code 2 * pt(-abs(t), df)}. */
  static Significance student(double statistic, double degrees) {
    double p = 2 * TDistribution.of(degrees).survivalProbability(Math.abs(statistic));
    return new Tested(statistic, List.of(degrees), p);
  }

  /** A statistic that is standard normal, two-sided. R: {@code 2 * pnorm(-abs(z))}. */
  static Significance normal(double statistic) {
    double p = 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(statistic));
    return new Tested(statistic, List.of(), Math.min(1, p));
  }

  /** The p-value, NaN where nothing was tested. */
  default double pValue() {
    return this instanceof Tested tested ? tested.pValue() : Double.NaN;
  }

  /** The statistic, NaN where nothing was tested. */
  default double statistic() {
    return this instanceof Tested tested ? tested.statistic() : Double.NaN;
  }
}
