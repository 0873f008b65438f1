package org.sojourn.transform.stats.compare;

import java.util.List;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Moments;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * Are the means of k groups equal? With n_i, m_i, s_i^2 of each group and N values in all:
 *
 * <pre>
 * equal spreads:  F = sum n_i (m_i - m)^2 / (k - 1)  /  (sum (n_i - 1) s_i^2 / (N - k))
 * Welch:          w_i = n_i / s_i^2,  W = sum w_i,  m' = sum w_i m_i / W,
 *                 t = sum (1 - w_i / W)^2 / (n_i - 1) / (k^2 - 1)
 *                 F = sum w_i (m_i - m')^2 / (k - 1) / (1 + 2 (k - 2) t),  df k - 1 and 1 / (3 t)
 * </pre>
 *
 * and eta squared, the part of all squared deviations that lies between groups, 0 to 1:
 *
 * <pre>eta^2 = sum n_i (m_i - m)^2 / (sum n_i (m_i - m)^2 + sum (n_i - 1) s_i^2)</pre>
 *
 * Empty groups are left out. Undefined for fewer than two groups, where all groups are without
 * spread, and Welch's where one is or has one value. Range: F 0 or more. R: {@code aov(y ~ g)},
 * {@code oneway.test(y ~ g)}. References: R. A. Fisher, Statistical Methods for Research Workers,
 * 1925; B. L. Welch, Biometrika 38 (1951).
 */
public final class OneWay {

  private OneWay() {}

  /** The test of equal means under equal spreads (ANOVA). */
  public static Significance equalSpreads(List<Histogram> groups) {
    List<Moments> filled = filled(groups);
    double k = filled.size();
    double n = filled.stream().mapToLong(Moments::size).sum();
    double within = filled.stream().mapToDouble(Moments::squaredDeviations).sum();
    if (k < 2) {
      return Significance.undefined(Reason.ONE_GROUP);
    }
    if (within == 0) {
      return Significance.undefined(Reason.NO_SPREAD);
    }
    double between = between(filled);
    return Significance.fisher(between / (k - 1) / (within / (n - k)), k - 1, n - k);
  }

  /** Welch's test, without equal spreads. */
  public static Significance welch(List<Histogram> groups) {
    return welchOf(filled(groups));
  }

  /** Welch's test of groups that are known by their number, mean and spread only. */
  public static Significance welchOf(List<Moments> filled) {
    double k = filled.size();
    if (k < 2) {
      return Significance.undefined(Reason.ONE_GROUP);
    }
    if (filled.stream().anyMatch(g -> g.squaredDeviations() == 0)) {
      return Significance.undefined(Reason.NO_SPREAD);
    }
    double all = filled.stream().mapToDouble(OneWay::weight).sum();
    double mean = filled.stream().mapToDouble(g -> weight(g) * g.mean()).sum() / all;
    double t =
        filled.stream().mapToDouble(g -> Math.pow(1 - weight(g) / all, 2) / (g.size() - 1)).sum()
            / (k * k - 1);
    double between =
        filled.stream().mapToDouble(g -> weight(g) * Math.pow(g.mean() - mean, 2)).sum();
    return Significance.fisher(between / (k - 1) / (1 + 2 * (k - 2) * t), k - 1, 1 / (3 * t));
  }

  /** Eta squared of groups that are known by their number, mean and spread only. */
  public static Result etaSquared(List<Moments> groups) {
    if (groups.size() < 2) {
      return Result.undefined(Reason.ONE_GROUP);
    }
    double between = between(groups);
    double within = groups.stream().mapToDouble(Moments::squaredDeviations).sum();
    return between + within == 0
        ? Result.undefined(Reason.NO_SPREAD)
        : Result.of(between / (between + within));
  }

  private static double between(List<Moments> groups) {
    double n = groups.stream().mapToLong(Moments::size).sum();
    double mean = groups.stream().mapToDouble(g -> g.size() * g.mean()).sum() / n;
    return groups.stream().mapToDouble(g -> g.size() * Math.pow(g.mean() - mean, 2)).sum();
  }

  private static double weight(Moments group) {
    return group.size() / group.variance();
  }

  private static List<Moments> filled(List<Histogram> groups) {
    return groups.stream().filter(g -> !g.isEmpty()).map(Moments::of).toList();
  }
}
