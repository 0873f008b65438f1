package org.sojourn.transform.stats.compare;

import java.util.List;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Significance;

/**
 * The test of Kruskal and Wallis: do k groups of ordered answers lie equally high?
 *
 * <pre>H = (12 / (N (N + 1)) sum R_i^2 / n_i - 3 (N + 1)) / (1 - sum(t^3 - t) / (N^3 - N))</pre>
 *
 * chi-squared with k - 1 degrees of freedom; empty groups are left out. Its effect size, epsilon
 * squared, is H / (N - 1). Undefined for fewer than two groups with values and where all values are
 * equal. Ties have average ranks, and H is divided by what they cost; no continuity correction. Of
 * two groups it is the square of {@link MannWhitney}'s z. Range: H 0 to N - 1, epsilon squared 0 to
 * 1.
 *
 * <p>R: {@code kruskal.test(y, g)}. Reference: W. H. Kruskal, W. A. Wallis, JASA 47 (1952).
 */
public final class KruskalWallis {

  private KruskalWallis() {}

  /** Tests {@code groups}. */
  public static Significance of(List<Histogram> groups) {
    List<Histogram> filled = groups.stream().filter(g -> !g.isEmpty()).toList();
    if (filled.size() < 2) {
      return Significance.undefined(Reason.ONE_GROUP);
    }
    PooledRanks ranks = new PooledRanks(filled);
    if (ranks.isConstant()) {
      return Significance.undefined(Reason.NO_SPREAD);
    }
    double n = ranks.size();
    double centre = (n + 1) / 2;
    double between =
        filled.stream()
            .mapToDouble(g -> g.size() * Math.pow(ranks.sum(g) / g.size() - centre, 2))
            .sum();
    double h = 12 / (n * (n + 1)) * between / (1 - ranks.tied() / (n * n * n - n));
    return Significance.chiSquared(h, filled.size() - 1.0);
  }
}
