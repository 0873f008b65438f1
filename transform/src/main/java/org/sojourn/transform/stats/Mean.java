package org.sojourn.transform.stats;

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
 * interval; nor have equal values, since a t interval without width would claim certainty (R's
 * {@code t.test} refuses them, too). A census has a standard error of 0 and an interval of one
 * point, whatever the values. Range: between the least and the greatest value; the interval may
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
    if (values.isConstant()) {
      return Result.of(moments.mean());
    }
    double error = Math.sqrt(moments.variance() / n * population.unreached(n));
    double half = confidence.studentQuantile(n - 1) * error;
    return Result.of(moments.mean(), error, Interval.around(moments.mean(), half));
  }
}
