package org.sojourn.transform.stats;

/**
 * The standard deviation with divisor n - 1: sqrt(sum of (x - m)^2 / (n - 1)).
 *
 * <p>Undefined for none and for one value; 0 for equal ones. Range: 0 or more. No interval. R:
 * {@code sd(x)}. Finite populations do not enter: divisor n - 1 also for a census. Reference:
 * Cochran 1977, section 2.3.
 */
public final class StandardDeviation {

  private StandardDeviation() {}

  /** The standard deviation of {@code values}. */
  public static Result of(Histogram values) {
    if (values.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    if (values.size() == 1) {
      return Result.undefined(Reason.ONE_VALUE);
    }
    return Result.of(Moments.of(values).standardDeviation());
  }
}
