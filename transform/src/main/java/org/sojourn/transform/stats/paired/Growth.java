package org.sojourn.transform.stats.paired;

import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.Mean;
import org.sojourn.transform.stats.Moments;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Quantile;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Share;

/**
 * How amounts that are above 0 (turnover, staff) grew from an earlier to a later time, of the same
 * respondents, in per cent:
 *
 * <pre>
 * typical growth  = 100 (exp(mean of log(post / pre)) - 1), the geometric mean, t interval
 * mean growth     = mean of 100 (post / pre - 1), also without the greatest and the least tenth
 * growth of total = 100 (sum of post / sum of pre - 1): large organisations count most
 * quantiles of 100 (post / pre - 1), type 7; share of respondents that grew
 * </pre>
 *
 * Means of percentages are pulled up by small beginnings; the geometric mean and the median are
 * not. Undefined without pairs. One pair, and equal growth of all, have no interval. Range: above
 * -100.
 *
 * <p>R: {@code t.test(log(post / pre))}, {@code mean(x, trim = 0.1)}, {@code quantile(x, type =
 * 7)}. Reference: J. M. Bland, D. G. Altman, Transforming data, BMJ 312 (1996).
 */
public final class Growth {

  private static final double TRIM = 0.1;

  private final JointHistogram pairs;
  private final Histogram percent;

  /**
   * Of complete pairs.
   *
   * @throws IllegalArgumentException when a value is not above 0
   */
  public Growth(JointHistogram pairs) {
    if (pairs.pairs().stream().anyMatch(p -> !(p.pre() > 0 && p.post() > 0))) {
      throw new IllegalArgumentException("growth needs amounts above 0: " + pairs);
    }
    this.pairs = pairs;
    this.percent = by(ratio -> 100 * (ratio - 1));
  }

  private Histogram by(DoubleUnaryOperator growth) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (JointHistogram.Pair pair : pairs.pairs()) {
      double value = growth.applyAsDouble(pair.post() / pair.pre());
      counts.merge(value, pair.count(), Long::sum);
    }
    return Histogram.of(counts);
  }

  /** The mean of log(post / pre) with its t interval. */
  public Result logarithm(Confidence confidence) {
    return Mean.of(by(Math::log), Population.UNLIMITED, confidence);
  }

  /** The growth of the geometric mean, in per cent. */
  public Result typical(Confidence confidence) {
    return logarithm(confidence)
        .then(
            mean ->
                mean.interval()
                    .map(i -> Result.of(grown(mean.value()), grown(i)))
                    .orElse(Result.of(grown(mean.value()))));
  }

  private static double grown(double logarithm) {
    return 100 * Math.expm1(logarithm);
  }

  private static Interval grown(Interval logarithms) {
    return new Interval(grown(logarithms.low()), grown(logarithms.high()));
  }

  /** The mean of the respondents' growth, in per cent. */
  public Result mean() {
    return percent.isEmpty()
        ? Result.undefined(Reason.NO_VALUES)
        : Result.of(Moments.of(percent).mean());
  }

  /** The same without the greatest and the least tenth, rounded down. */
  public Result trimmedMean() {
    if (percent.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    long from = (long) Math.floor(percent.size() * TRIM);
    long to = percent.size() - from;
    long[] below = new long[1];
    double[] sum = new double[1];
    percent.forEach(
        (value, count) -> {
          long first = Math.max(from, below[0]);
          below[0] += count;
          sum[0] += value * Math.max(0, Math.min(to, below[0]) - first);
        });
    return Result.of(sum[0] / (to - from));
  }

  /** The growth of the sum of all, in per cent. */
  public Result total() {
    return percent.isEmpty()
        ? Result.undefined(Reason.NO_VALUES)
        : Result.of(100 * (pairs.post().sum() / pairs.pre().sum() - 1));
  }

  /** A quantile of the respondents' growth, in per cent. */
  public Result quantile(double p) {
    return Quantile.of(percent, p);
  }

  /** The share of respondents with post above pre. */
  public Result increased(Population population, Confidence confidence) {
    return Share.of(percent.count(g -> g > 0), percent.size(), population, confidence);
  }
}
