package org.sojourn.transform.stats.compare;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Moments;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * The difference of two groups' means without equal spreads being assumed, after Welch. With e_i =
 * s_i^2 / n_i:
 *
 * <pre>
 * t  = (m1 - m2) / sqrt(e1 + e2)
 * df = (e1 + e2)^2 / (e1^2 / (n1 - 1) + e2^2 / (n2 - 1))
 * </pre>
 *
 * Undefined while a group has fewer than two values; without test and interval where both have no
 * spread. Two-sided; the interval is m1 - m2 -+ t(df) sqrt(e1 + e2). Range: t any number, df from
 * the smaller group's size less 1 to n1 + n2 - 2. R: {@code t.test(x, y)}. Reference: B. L. Welch,
 * Biometrika 34 (1947).
 */
public final class WelchTest {

  private final Moments x;
  private final Moments y;

  private WelchTest(Moments x, Moments y) {
    this.x = x;
    this.y = y;
  }

  /** The difference m1 - m2 with its standard error and t interval. */
  public static Result difference(Histogram x, Histogram y, Confidence confidence) {
    return lacks(x, y)
        ? Result.undefined(reason(x, y))
        : difference(Moments.of(x), Moments.of(y), confidence);
  }

  /** The difference of two groups of two values or more, known by number, mean and spread. */
  public static Result difference(Moments x, Moments y, Confidence confidence) {
    WelchTest test = new WelchTest(x, y);
    double error = test.error();
    if (error == 0) {
      return Result.of(test.excess());
    }
    double t = TDistribution.of(test.degrees()).inverseSurvivalProbability(confidence.tail());
    return Result.of(test.excess(), error, Interval.around(test.excess(), t * error));
  }

  /** The two-sided test; its statistic is positive when x is larger. */
  public static Significance of(Histogram x, Histogram y) {
    return lacks(x, y) ? Significance.undefined(reason(x, y)) : of(Moments.of(x), Moments.of(y));
  }

  /** The test of two groups of two values or more, known by number, mean and spread. */
  public static Significance of(Moments x, Moments y) {
    WelchTest test = new WelchTest(x, y);
    return test.error() == 0
        ? Significance.undefined(Reason.NO_SPREAD)
        : Significance.student(test.excess() / test.error(), test.degrees());
  }

  private static boolean lacks(Histogram x, Histogram y) {
    return Math.min(x.size(), y.size()) < 2;
  }

  private static Reason reason(Histogram x, Histogram y) {
    return List.of(x, y).stream().anyMatch(Histogram::isEmpty)
        ? Reason.ONE_GROUP
        : Reason.ONE_VALUE;
  }

  private double excess() {
    return x.mean() - y.mean();
  }

  private double error() {
    return Math.sqrt(x.variance() / x.size() + y.variance() / y.size());
  }

  private double degrees() {
    double first = x.variance() / x.size();
    double second = y.variance() / y.size();
    double below = first * first / (x.size() - 1) + second * second / (y.size() - 1);
    return (first + second) * (first + second) / below;
  }
}
