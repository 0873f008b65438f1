package org.sojourn.transform.stats;

/**
 * Number, mean and sum of squared deviations of a histogram's values.
 *
 * <p>The mean is sum / n; the deviations are taken from it in a second pass over the histogram, so
 * nothing cancels. The variance has the divisor n - 1. R: {@code mean(x)}, {@code var(x)}, {@code
 * sd(x)}.
 *
 * @param size n, 1 or more
 * @param mean the mean
 * @param squaredDeviations sum of (value - mean)^2, 0 or more; exactly 0 when all values are equal
 */
public record Moments(long size, double mean, double squaredDeviations) {

  /**
   * The moments of {@code values}.
   *
   * @throws IllegalArgumentException without values
   */
  public static Moments of(Histogram values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values have no moments");
    }
    if (values.isConstant()) {
      return new Moments(values.size(), values.atRank(0), 0);
    }
    double mean = values.sum() / values.size();
    return new Moments(values.size(), mean, values.squaredDeviations(mean));
  }

  /**
   * The variance with divisor n - 1.
   *
   * @throws IllegalStateException for one value
   */
  public double variance() {
    if (size < 2) {
      throw new IllegalStateException(Reason.ONE_VALUE.text());
    }
    return squaredDeviations / (size - 1);
  }

  /**
   * The square root of the variance.
   *
   * @throws IllegalStateException for one value
   */
  public double standardDeviation() {
    return Math.sqrt(variance());
  }
}
