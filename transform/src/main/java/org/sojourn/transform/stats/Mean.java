package org.sojourn.transform.stats;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The mean with its t interval.
 *
 * <pre>
 * m  = sum / n
 * se = s / sqrt(n) * sqrt(1 - n / N)      s: standard deviation, divisor n - 1
 * m -+ t(n - 1) se
 * </pre>
 *
 * <p>Without values it is undefined. One value is its own mean and has neither standard error nor
 * interval, unless it is the whole population. Equal values and a census have a standard error of 0
 * and an interval of one point; with equal values of a sample that says more than is known, as the
 * t interval always does there. Range: between the least and the greatest value; the interval may
 * reach beyond.
 *
 * <p>R: {@code t.test(x)$conf.int} without, {@code survey::svymean} with {@code fpc} and {@code
 * confint(df = n - 1)} with a known population. Reference: Cochran 1977, section 2.8.
 */
public final class Mean {

  private Mean() {}

  /** The mean of {@code values}, drawn from {@code population}. */
  public static Result of(Histogram values, Population population, Confidence confidence) {
    if (values.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    Moments moments = Moments.of(values);
    long n = moments.size();
    if (population.isCensus(n)) {
      return Result.of(moments.mean(), 0, Interval.point(moments.mean()));
    }
    if (n == 1) {
      return new Result.Figure(moments.mean(), OptionalDouble.empty(), Optional.empty());
    }
    double error = Math.sqrt(moments.variance() / n * population.unreached(n));
    double half = confidence.studentQuantile(n - 1) * error;
    return Result.of(moments.mean(), error, Interval.around(moments.mean(), half));
  }
}
