package org.sojourn.transform.stats.compare;

import java.util.List;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Significance;

/**
 * The exact test of Mann, Whitney and Wilcoxon given the ties: every choice of n of the N pooled
 * average ranks is equally probable for the first group. Two-sided: the probability of a rank sum
 * as far from its mean or farther. Its cost grows with n N^3.
 *
 * <p>R: {@code exactRankTests::wilcox.exact(x, y)}. Reference: B. Streitberg, J. Roehmel, Exact
 * distributions for permutation and rank tests, Statistical Software Newsletter 12 (1986).
 */
final class ExactRankSum {

  private ExactRankSum() {}

  /** Tests whether {@code group}, part of {@code ranks}, lies where all others do. */
  static Significance of(PooledRanks ranks, Histogram group) {
    int n = Math.toIntExact(group.size());
    double[] ways = ways(ranks, n);
    double observed = ranks.sum(group);
    long centre = Math.round(n * (ranks.size() + 1));
    long extreme = Math.abs(Math.round(2 * observed) - centre);
    double all = 0;
    double beyond = 0;
    for (int sum = 0; sum < ways.length; sum++) {
      all += ways[sum];
      beyond += Math.abs(sum - centre) >= extreme ? ways[sum] : 0;
    }
    return new Significance.Tested(observed, List.of(), Math.min(1, beyond / all));
  }

  /** In how many ways n of all ranks have each doubled sum. */
  private static double[] ways(PooledRanks ranks, int n) {
    int greatest = (int) Math.round(ranks.size() * (ranks.size() + 1));
    double[][] ways = new double[n + 1][greatest + 1];
    ways[0][0] = 1;
    int[] reached = new int[1];
    ranks.forEach(
        (rank, count) -> {
          int step = (int) Math.round(2 * rank);
          for (long i = 0; i < count; i++) {
            reached[0] += step;
            add(ways, step, reached[0]);
          }
        });
    return ways[n];
  }

  private static void add(double[][] ways, int step, int reached) {
    for (int k = ways.length - 1; k > 0; k--) {
      for (int sum = reached; sum >= step; sum--) {
        ways[k][sum] += ways[k - 1][sum - step];
      }
    }
  }
}
