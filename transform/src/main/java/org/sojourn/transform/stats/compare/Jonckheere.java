package org.sojourn.transform.stats.compare;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * The test of Jonckheere and Terpstra: do ordered answers rise or fall along ordered groups? Only
 * the order of the groups counts, not how far they are apart. Over all pairs of values from two
 * groups, with n values, t of them in each group and u of them equal to each other:
 *
 * <pre>
 * S     = pairs that rise along the groups - pairs that fall
 * var S = (n (n - 1)(2n + 5) - sum t (t - 1)(2t + 5) - sum u (u - 1)(2u + 5)) / 18
 *         + sum t (t - 1) sum u (u - 1) / (2 n (n - 1))
 *         + sum t (t - 1)(t - 2) sum u (u - 1)(u - 2) / (9 n (n - 1)(n - 2))
 * z     = S / sqrt(var S)
 * tau_b = S / sqrt((n (n - 1) - sum t (t - 1)) (n (n - 1) - sum u (u - 1)) / 4)
 * </pre>
 *
 * which is Kendall's test of the group's number against the answer; Jonckheere's J is S plus the
 * number of all pairs of two groups, halved. Without continuity correction. Empty groups are left
 * out. Undefined for fewer than two groups with values and where all values are equal.
 *
 * <p>R: {@code cor.test(g, y, method = "kendall", exact = FALSE)}. References: A. R. Jonckheere,
 * Biometrika 41 (1954); M. G. Kendall, Rank Correlation Methods, 4th ed. 1970, chapter 4; M.
 * Hollander, D. A. Wolfe, Nonparametric Statistical Methods, 2nd ed. 1999, section 6.2.
 */
public final class Jonckheere {

  private final List<Histogram> groups;
  private final PooledRanks ranks;
  private final double excess;

  /** Of groups in their order. */
  public Jonckheere(List<Histogram> groups) {
    this.groups = groups.stream().filter(g -> !g.isEmpty()).toList();
    ranks = new PooledRanks(this.groups);
    excess = excess();
  }

  private double excess() {
    double sum = 0;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        sum += excess(groups.get(i), groups.get(j));
      }
    }
    return sum;
  }

  private static double excess(Histogram earlier, Histogram later) {
    double[] sum = new double[1];
    earlier.forEach(
        (a, n) -> later.forEach((b, m) -> sum[0] += Math.signum(b - a) * ((double) n * m)));
    return sum[0];
  }

  /** J, the number of pairs that rise along the groups, equal ones counted half. */
  public double statistic() {
    double n = ranks.size();
    double pairs = (n * n - groups.stream().mapToDouble(g -> square(g.size())).sum()) / 2;
    return (excess + pairs) / 2;
  }

  private static double square(double value) {
    return value * value;
  }

  /** The normal test; its statistic is positive when answers rise. */
  public Significance normal() {
    if (groups.size() < 2) {
      return Significance.undefined(Reason.ONE_GROUP);
    }
    return ranks.isConstant()
        ? Significance.undefined(Reason.NO_SPREAD)
        : Significance.normal(excess / Math.sqrt(variance()));
  }

  private double variance() {
    double n = ranks.size();
    double variance = (n * (n - 1) * (2 * n + 5) - wide(0) - wide(1)) / 18;
    variance += pairs(0) * pairs(1) / (2 * n * (n - 1));
    return n > 2 ? variance + triples(0) * triples(1) / (9 * n * (n - 1) * (n - 2)) : variance;
  }

  /** Kendall's tau_b of group and answer, -1 to 1. */
  public Result tauB() {
    if (groups.size() < 2 || ranks.isConstant()) {
      return Result.undefined(groups.size() < 2 ? Reason.ONE_GROUP : Reason.NO_SPREAD);
    }
    double all = ranks.size() * (ranks.size() - 1);
    return Result.of(2 * excess / Math.sqrt((all - pairs(0)) * (all - pairs(1))));
  }

  private double wide(int side) {
    return sum(side, t -> t * (t - 1) * (2 * t + 5));
  }

  private double pairs(int side) {
    return sum(side, t -> t * (t - 1));
  }

  private double triples(int side) {
    return sum(side, t -> t * (t - 1) * (t - 2));
  }

  /** Sums over the sizes of the groups (side 0), or over how often each value occurs (side 1). */
  private double sum(int side, DoubleUnaryOperator term) {
    if (side == 0) {
      return groups.stream().mapToDouble(g -> term.applyAsDouble(g.size())).sum();
    }
    double[] sum = new double[1];
    ranks.forEach((rank, count) -> sum[0] += term.applyAsDouble(count));
    return sum[0];
  }
}
