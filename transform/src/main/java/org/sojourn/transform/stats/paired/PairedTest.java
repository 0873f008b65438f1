package org.sojourn.transform.stats.paired;

import org.apache.commons.statistics.distribution.TDistribution;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.EffectSize;
import org.sojourn.transform.stats.HedgesCorrection;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.Moments;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * The paired t test, and the other ways to standardise a mean change m, with s the standard
 * deviation of the differences, s1 and s2 those before and after, r their correlation:
 *
 * <pre>
 * t     = m / (s / sqrt(n)), n - 1 degrees of freedom
 * d_z   = m / s                      d_pre    = m / s1
 * d_av  = m / ((s1 + s2) / 2)        d_av_rms = m / sqrt((s1^2 + s2^2) / 2)
 * d_rm  = d_z sqrt(2 (1 - r))
 * </pre>
 *
 * <p>Undefined for none and one pair, and where the spread it divides by is 0. Two-sided but where
 * the name says greater. Range: any number; the correlation -1 to 1. R: {@code t.test(post, pre,
 * paired = TRUE)}, {@code cor(pre, post)}. Reference: D. Lakens, Frontiers in Psychology 4 (2013).
 */
public final class PairedTest {

  /** What a mean change is divided by. */
  public enum Standardiser {
    /** The spread of the differences. */
    DIFFERENCES,
    /** The mean of both spreads. */
    AVERAGE,
    /** The root of the mean variance. */
    ROOT_MEAN_SQUARE,
    /** The spread of the differences, brought to that of the answers by the correlation. */
    REPEATED_MEASURES,
    /** The spread before. */
    BEFORE
  }

  private final JointHistogram pairs;
  private final Histogram differences;

  /** Over complete pairs. */
  public PairedTest(JointHistogram pairs) {
    this.pairs = pairs;
    this.differences = pairs.differences();
  }

  /** The two-sided t test. */
  public Significance student() {
    return differences.isConstant()
        ? Significance.undefined(lacking(differences))
        : Significance.student(statistic(), differences.size() - 1.0);
  }

  /** The probability, one-sided, of so large a t were there no change. */
  public Result greater() {
    return differences.isConstant()
        ? Result.undefined(lacking(differences))
        : Result.of(TDistribution.of(differences.size() - 1.0).survivalProbability(statistic()));
  }

  private double statistic() {
    Moments moments = Moments.of(differences);
    return moments.mean() / moments.standardDeviation() * Math.sqrt(moments.size());
  }

  private static Reason lacking(Histogram values) {
    if (values.isEmpty()) {
      return Reason.NO_VALUES;
    }
    return values.size() == 1 ? Reason.ONE_VALUE : Reason.NO_SPREAD;
  }

  /** Pearson's correlation of before and after, -1 to 1. */
  public Result correlation() {
    Histogram pre = pairs.pre();
    Histogram post = pairs.post();
    if (pre.isConstant() || post.isConstant()) {
      return Result.undefined(lacking(pre.isConstant() ? pre : post));
    }
    Moments before = Moments.of(pre);
    Moments after = Moments.of(post);
    double products =
        pairs.pairs().stream()
            .mapToDouble(p -> (p.pre() - before.mean()) * (p.post() - after.mean()) * p.count())
            .sum();
    double r = products / Math.sqrt(before.squaredDeviations() * after.squaredDeviations());
    return Result.of(Math.max(-1, Math.min(1, r)));
  }

  /** The mean change in units of {@code standardiser}, without small-sample correction. */
  public Result standardised(Standardiser standardiser) {
    if (differences.size() < 2) {
      return Result.undefined(lacking(differences));
    }
    double before = Moments.of(pairs.pre()).standardDeviation();
    double after = Moments.of(pairs.post()).standardDeviation();
    double own = Moments.of(differences).standardDeviation();
    double unit =
        switch (standardiser) {
          case DIFFERENCES -> own;
          case AVERAGE -> (before + after) / 2;
          case ROOT_MEAN_SQUARE -> Math.sqrt((before * before + after * after) / 2);
          case REPEATED_MEASURES -> own / Math.sqrt(2 * (1 - correlationOrZero()));
          case BEFORE -> before;
        };
    return unit == 0 || Double.isNaN(unit)
        ? Result.undefined(Reason.NO_SPREAD)
        : Result.of(Moments.of(differences).mean() / unit);
  }

  private double correlationOrZero() {
    return correlation().figure().map(Result.Figure::value).orElse(0.0);
  }

  /** d_z with its noncentral t interval, without Hedges' correction; three pairs at least. */
  public Result uncorrected(Confidence confidence) {
    double correction = differences.size() < 3 ? 1 : HedgesCorrection.of(differences.size() - 1);
    return EffectSize.of(differences, confidence)
        .then(g -> Result.of(g.value() / correction, divided(g, correction)));
  }

  private static Interval divided(Result.Figure figure, double by) {
    return figure.interval().orElseThrow().times(1 / by);
  }
}
