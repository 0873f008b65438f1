package org.sojourn.transform.stats.share;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Moments;
import org.sojourn.transform.stats.NetScore;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/**
 * The net promoter score with the intervals other tools give, for comparison with their figures;
 * {@link NetScore} has the t interval with divisor n - 1 that Sojourn publishes. Undefined without
 * answers. Not cut to -100 and 100.
 */
public final class NetScoreIntervals {

  private NetScoreIntervals() {}

  /**
   * The normal quantile instead of Student's, divisor n - 1: m -+ z s / sqrt(n). One answer, and
   * equal ones, have no interval.
   *
   * @throws IllegalArgumentException when there are answers other than 0 to 10
   */
  public static Result normal(Histogram answers, Confidence confidence) {
    return around(NetScore.scores(answers), 1, confidence);
  }

  /**
   * The normal quantile and the variance with divisor n, as most calculators have it. One answer,
   * and equal ones, have no interval.
   *
   * @throws IllegalArgumentException when there are answers other than 0 to 10
   */
  public static Result divisorN(Histogram answers, Confidence confidence) {
    return around(NetScore.scores(answers), 0, confidence);
  }

  private static Result around(Histogram scores, int lost, Confidence confidence) {
    if (scores.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    Moments moments = Moments.of(scores);
    if (scores.isConstant()) {
      return Result.of(moments.mean());
    }
    long n = moments.size();
    double error = Math.sqrt(moments.squaredDeviations() / (n - lost) / n);
    return Result.of(
        moments.mean(),
        error,
        Interval.around(moments.mean(), confidence.normalQuantile() * error));
  }
}
