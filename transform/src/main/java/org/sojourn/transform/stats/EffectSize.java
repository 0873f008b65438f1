package org.sojourn.transform.stats;

/**
 * The standardised mean change of paired values, d_z with Hedges' exact correction:
 *
 * <pre>g_z = J(n - 1) m / s      m, s: mean and standard deviation (n - 1) of post - pre</pre>
 *
 * The interval is that of the noncentral t distribution: with t = sqrt(n) m / s, the
 * noncentralities under which t is the upper and the lower quantile of {@link NoncentralStudent},
 * each divided by sqrt(n) and multiplied by J. The finite population does not enter.
 *
 * <p>Undefined for none, one and two pairs, and where all differences are equal. Unit: standard
 * deviations of the differences, not of the answers; d_z and the d of two groups cannot be
 * compared. Range: any number.
 *
 * <p>R: {@code effectsize::hedges_g(post, pre, paired = TRUE)} of version 0.8. References: J.
 * Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, section 2.3.5;
 * Hedges 1981; G. Cumming, S. Finch, Educational and Psychological Measurement 61 (2001), on the
 * interval.
 */
public final class EffectSize {

  private static final long LEAST_PAIRS = 3;

  private EffectSize() {}

  /** The effect size of {@code differences}, post - pre of each pair. */
  public static Result of(Histogram differences, Confidence confidence) {
    if (differences.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    if (differences.size() == 1) {
      return Result.undefined(Reason.ONE_VALUE);
    }
    if (differences.isConstant()) {
      return Result.undefined(Reason.NO_SPREAD);
    }
    if (differences.size() < LEAST_PAIRS) {
      return Result.undefined(Reason.TWO_PAIRS);
    }
    long n = differences.size();
    double correction = HedgesCorrection.of(n - 1);
    double standardised = standardised(differences);
    double scale = correction / Math.sqrt(n);
    Interval noncentrality =
        new NoncentralStudent(n - 1).noncentrality(standardised * Math.sqrt(n), confidence);
    return Result.of(standardised * correction, noncentrality.times(scale));
  }

  /**
   * Mean divided by standard deviation, d_z without correction.
   *
   * @param differences at least two, not all equal
   */
  static double standardised(Histogram differences) {
    Moments moments = Moments.of(differences);
    return moments.mean() / moments.standardDeviation();
  }
}
