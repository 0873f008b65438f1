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
 * answers; without interval for one answer and for equal ones. Not cut to -100 and 100.
 *
 * <p>R: {@code s <- 100 * (y >= 9) - 100 * (y <= 6); mean(s) + c(-1, 1) * qnorm(1 - tail) * sd(s) /
 * sqrt(n)}; with divisor n {@code sd(s) * sqrt((n - 1) / n)}.
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
