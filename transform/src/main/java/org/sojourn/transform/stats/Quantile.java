package org.sojourn.transform.stats;

/**
 * A quantile of type 7: with h = (n - 1) p, the value at rank h (from 0) of the values in rising
 * order, and between two ranks the straight line:
 *
 * <pre>x[floor h] (1 - g) + x[floor h + 1] g,   g = h - floor h</pre>
 *
 * <p>Undefined without values; one value, and equal values, are their own quantiles. Range: between
 * the least and the greatest value. No interval.
 *
 * <p>R: {@code quantile(x, p, type = 7)}, its default; for p = 1/2 {@code median(x)}. Reference: R.
 * J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50
 * (1996), definition 7.
 */
public final class Quantile {

  private Quantile() {}

  /**
   * The quantile of {@code values} at {@code p}.
   *
   * @param p 0 (least value) to 1 (greatest value)
   * @throws IllegalArgumentException for other p
   */
  public static Result of(Histogram values, double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a quantile is taken at 0 to 1, not at " + p);
    }
    if (values.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    double position = (values.size() - 1) * p;
    long rank = (long) Math.floor(position);
    double below = values.atRank(rank);
    double part = position - rank;
    if (part == 0) {
      return Result.of(below);
    }
    double above = values.atRank(rank + 1);
    return Result.of(below == above ? below : (1 - part) * below + part * above);
  }
}
