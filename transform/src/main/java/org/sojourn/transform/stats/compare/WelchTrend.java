package org.sojourn.transform.stats.compare;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Moments;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * The linear trend of means along ordered groups without equal spreads being assumed: the planned
 * contrast of the means with weights c_i = s_i less the mean of the scores s. With e_i = s_i^2 /
 * n_i of each group:
 *
 * <pre>
 * b  = sum c_i m_i / sum c_i^2           se = sqrt(sum c_i^2 e_i) / sum c_i^2
 * t  = b / se                            df = (sum c_i^2 e_i)^2 / sum((c_i^2 e_i)^2 / (n_i - 1))
 * r  = t / sqrt(t^2 + df)
 * </pre>
 *
 * b is the rise of the mean for one step of the score, every group counting alike; of two groups it
 * is {@link WelchTest}. Undefined for fewer than two groups, where a group has fewer than two
 * values, where no group has spread, and where all scores are equal.
 *
 * <p>SPSS: {@code ONEWAY /CONTRAST}, equal variances not assumed. References: F. E. Satterthwaite,
 * Biometrics Bulletin 2 (1946); B. L. Welch, Biometrika 34 (1947); S. E. Maxwell, H. D. Delaney,
 * Designing Experiments and Analyzing Data, 2nd ed. 2004, chapter 4; r: R. Rosenthal, R. L. Rosnow,
 * D. B. Rubin, Contrasts and Effect Sizes in Behavioral Research, 2000.
 */
public final class WelchTrend {

  private final List<Moments> groups;
  private final double[] weights;
  private final Reason reason;

  /**
   * A trend along groups.
   *
   * @param groups number, mean and spread of each
   * @param scores one for each group
   * @throws IllegalArgumentException when there are not equally many of them
   */
  public WelchTrend(List<Moments> groups, double... scores) {
    if (groups.size() != scores.length) {
      throw new IllegalArgumentException("a trend needs a score of every group");
    }
    this.groups = List.copyOf(groups);
    double centre = Arrays.stream(scores).average().orElse(0);
    weights = Arrays.stream(scores).map(s -> s - centre).toArray();
    reason = reason();
  }

  private Reason reason() {
    if (groups.size() < 2) {
      return Reason.ONE_GROUP;
    }
    if (groups.stream().anyMatch(g -> g.size() < 2)) {
      return Reason.ONE_VALUE;
    }
    return variance() > 0 ? null : Reason.NO_SPREAD;
  }

  private double part(int group) {
    Moments moments = groups.get(group);
    return weights[group] * weights[group] * moments.variance() / moments.size();
  }

  private double variance() {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += part(i);
    }
    return sum;
  }

  private double degrees() {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += part(i) * part(i) / (groups.get(i).size() - 1);
    }
    return variance() * variance() / sum;
  }

  private double contrast() {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * groups.get(i).mean();
    }
    return sum;
  }

  /** The two-sided test; its statistic is positive when means rise. */
  public Significance test() {
    return reason == null
        ? Significance.student(contrast() / Math.sqrt(variance()), degrees())
        : Significance.undefined(reason);
  }

  /** b with its standard error and t interval. */
  public Result slope(Confidence confidence) {
    if (reason != null) {
      return Result.undefined(reason);
    }
    double squares = Arrays.stream(weights).map(c -> c * c).sum();
    double slope = contrast() / squares;
    double error = Math.sqrt(variance()) / squares;
    double t = TDistribution.of(degrees()).inverseSurvivalProbability(confidence.tail());
    return Result.of(slope, error, Interval.around(slope, t * error));
  }

  /** r, -1 to 1. */
  public Result correlation() {
    if (reason != null) {
      return Result.undefined(reason);
    }
    double t = test().statistic();
    return Result.of(t / Math.sqrt(t * t + degrees()));
  }
}
