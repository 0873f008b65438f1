package org.sojourn.transform.stats.compare;

import java.util.List;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * The test of Mann, Whitney and Wilcoxon of two groups of ordered answers, and Cliff's delta.
 *
 * <pre>
 * U     = rank sum of x - nx (nx + 1) / 2,  pooled average ranks
 * z     = (U - nx ny / 2) / sqrt(nx ny / 12 (N + 1 - sum(t^3 - t) / (N (N - 1))))
 * delta = 2 U / (nx ny) - 1 = P(x > y) - P(x < y)
 * </pre>
 *
 * The corrected test moves U by 1/2 towards its mean. Undefined while a group is empty; the test
 * also where all values are equal, when delta is 0. All tests are two-sided. Range: U 0 to nx ny,
 * delta -1 to 1.
 *
 * <p>R: {@code wilcox.test(x, y, exact = FALSE, correct = FALSE)}, corrected {@code correct =
 * TRUE}; exact given the ties {@code exactRankTests::wilcox.exact(x, y)}; z {@code
 * coin::wilcox_test(v ~ g)}. References: H. B. Mann, D. R. Whitney, Annals of Mathematical
 * Statistics 18 (1947); N. Cliff, Psychological Bulletin 114 (1993).
 */
public final class MannWhitney {

  private final PooledRanks ranks;
  private final Histogram x;
  private final double sizes;
  private final double u;
  private final boolean empty;

  /** Of two groups' values. */
  public MannWhitney(Histogram x, Histogram y) {
    this.x = x;
    ranks = new PooledRanks(List.of(x, y));
    sizes = (double) x.size() * y.size();
    u = ranks.sum(x) - x.size() * (x.size() + 1.0) / 2;
    empty = x.isEmpty() || y.isEmpty();
  }

  /** U of x: how many pairs have x above y, equal ones counted half. */
  public double statistic() {
    return u;
  }

  /** The normal test without continuity correction; its statistic is positive when x is larger. */
  public Significance normal() {
    return test(u - sizes / 2);
  }

  /** The normal test with continuity correction, R's default. */
  public Significance corrected() {
    double excess = u - sizes / 2;
    return test(excess - Math.signum(excess) / 2);
  }

  private Significance test(double excess) {
    if (empty) {
      return Significance.undefined(Reason.ONE_GROUP);
    }
    if (ranks.isConstant()) {
      return Significance.undefined(Reason.NO_SPREAD);
    }
    double n = ranks.size();
    double variance = sizes / 12 * (n + 1 - ranks.tied() / (n * (n - 1)));
    return Significance.normal(excess / Math.sqrt(variance));
  }

  /** The exact test given the ties, see {@link ExactRankSum}; for some hundreds at most. */
  public Significance exact() {
    if (empty) {
      return Significance.undefined(Reason.ONE_GROUP);
    }
    return ranks.isConstant()
        ? Significance.undefined(Reason.NO_SPREAD)
        : ExactRankSum.of(ranks, x);
  }

  /** Cliff's delta, -1 to 1. */
  public Result cliffsDelta() {
    return empty ? Result.undefined(Reason.ONE_GROUP) : Result.of(2 * u / sizes - 1);
  }
}
