package org.sojourn.transform.stats;

import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Cronbach's alpha, the internal consistency of a score that sums k items:
 *
 * <pre>a = k / (k - 1) (1 - sum of the items' variances / variance of the score)</pre>
 *
 * over rows in which every item was answered, variances with divisor n - 1; the raw alpha, not the
 * standardised one, and no item is turned round. The interval is Feldt's:
 *
 * <pre>1 - (1 - a) F(1 - tail) to 1 - (1 - a) F(tail),   F of n - 1 and (n - 1)(k - 1) df</pre>
 *
 * <p>Undefined for fewer than two items, for none and one row, and where all scores are equal.
 * Range: any number up to 1; negative where items run against each other.
 *
 * <p>R: {@code psych::alpha(x[complete.cases(x), ], check.keys = FALSE)$total$raw_alpha}.
 * References: L. J. Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika
 * 16 (1951); L. S. Feldt, D. J. Woodruff, F. A. Salih, Statistical inference for coefficient alpha,
 * Applied Psychological Measurement 11 (1987).
 */
public final class CronbachAlpha {

  private CronbachAlpha() {}

  /**
   * Alpha of complete rows.
   *
   * @param items each item's answers in those rows
   * @param scores the rows' sums
   * @throws IllegalArgumentException when an item has more or fewer answers than there are rows
   */
  public static Result of(List<Histogram> items, Histogram scores, Confidence confidence) {
    if (items.stream().anyMatch(item -> item.size() != scores.size())) {
      throw new IllegalArgumentException("alpha needs complete rows: " + items + ", " + scores);
    }
    if (items.size() < 2) {
      return Result.undefined(Reason.ONE_ITEM);
    }
    if (scores.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    if (scores.size() == 1) {
      return Result.undefined(Reason.ONE_VALUE);
    }
    if (scores.isConstant()) {
      return Result.undefined(Reason.NO_SPREAD);
    }
    double alpha = alpha(items, scores);
    return Result.of(alpha, feldt(alpha, scores.size(), items.size(), confidence));
  }

  private static double alpha(List<Histogram> items, Histogram scores) {
    double k = items.size();
    double within = items.stream().mapToDouble(item -> Moments.of(item).variance()).sum();
    return k / (k - 1) * (1 - within / Moments.of(scores).variance());
  }

  private static Interval feldt(double alpha, long n, int k, Confidence confidence) {
    FDistribution f = FDistribution.of(n - 1, (n - 1.0) * (k - 1));
    double upper = f.inverseSurvivalProbability(confidence.tail());
    double lower = f.inverseCumulativeProbability(confidence.tail());
    return new Interval(1 - (1 - alpha) * upper, 1 - (1 - alpha) * lower);
  }
}
