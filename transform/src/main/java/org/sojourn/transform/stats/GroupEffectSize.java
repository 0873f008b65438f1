package org.sojourn.transform.stats;

/**
 * The standardised difference of two groups' means, Cohen's d with the pooled spread, and Hedges'
 * g:
 *
 * <pre>
 * s = sqrt(((n1 - 1) s1^2 + (n2 - 1) s2^2) / (n1 + n2 - 2))
 * d = (m1 - m2) / s,   g = J(n1 + n2 - 2) d
 * </pre>
 *
 * The interval is that of the noncentral t, as in {@link EffectSize}, with sqrt(1 / n1 + 1 / n2) in
 * place of 1 / sqrt(n). Not to be compared with d_z of paired values.
 *
 * <p>Undefined while a group is empty, for fewer than four values in all, and where neither group
 * has spread. R: {@code effectsize::cohens_d(x, y)}, {@code hedges_g(x, y)}. References: Cohen
 * 1988, section 2.5.2; Hedges 1981.
 */
public final class GroupEffectSize {

  private static final long LEAST_VALUES = 4;

  private GroupEffectSize() {}

  /** Hedges' g with its interval. */
  public static Result hedges(Histogram x, Histogram y, Confidence confidence) {
    return x.isEmpty() || y.isEmpty()
        ? Result.undefined(Reason.ONE_GROUP)
        : hedges(Moments.of(x), Moments.of(y), confidence);
  }

  /** Hedges' g of groups that are known by their number, mean and spread only. */
  public static Result hedges(Moments x, Moments y, Confidence confidence) {
    Result cohen = cohen(x, y, confidence);
    double factor = cohen.figure().isEmpty() ? 1 : HedgesCorrection.of(x.size() + y.size() - 2);
    return cohen.then(d -> Result.of(d.value() * factor, d.interval().orElseThrow().times(factor)));
  }

  /** Cohen's d with its interval. */
  public static Result cohen(Histogram x, Histogram y, Confidence confidence) {
    return x.isEmpty() || y.isEmpty()
        ? Result.undefined(Reason.ONE_GROUP)
        : cohen(Moments.of(x), Moments.of(y), confidence);
  }

  private static Result cohen(Moments first, Moments second, Confidence confidence) {
    long degrees = first.size() + second.size() - 2;
    double squares = first.squaredDeviations() + second.squaredDeviations();
    if (degrees + 2 < LEAST_VALUES) {
      return Result.undefined(Reason.ONE_VALUE);
    }
    if (squares == 0) {
      return Result.undefined(Reason.NO_SPREAD);
    }
    double d = (first.mean() - second.mean()) / Math.sqrt(squares / degrees);
    double scale = Math.sqrt(1.0 / first.size() + 1.0 / second.size());
    Interval noncentrality = new NoncentralStudent(degrees).noncentrality(d / scale, confidence);
    return Result.of(d, noncentrality.times(scale));
  }
}
