package org.sojourn.transform.stats.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.combinatorics.LogBinomialCoefficient;
import org.sojourn.transform.stats.Significance;

/**
 * Fisher's exact test for the shares of any number of groups, as Freeman and Halton extended it:
 * given the groups' sizes n and all hits m, hits x of the groups have the probability
 *
 * <pre>product of choose(n, x) / choose(N, m)</pre>
 *
 * and p is the sum over all that are as improbable as those observed or less (within 1e-7,
 * relative). It goes through every table with these margins, so it is for small ones: empty where
 * there may be more than {@value #MOST_TABLES}. Two groups are {@link FisherExact}. Range: p above
 * 0, at most 1; 1 where nobody or everybody is a hit.
 *
 * <p>R: {@code fisher.test(table)}. Reference: G. H. Freeman, J. H. Halton, Biometrika 38 (1951).
 */
public final class ExactShares {

  private static final double MOST_TABLES = 1e6;
  private static final double NEARLY_EQUAL = 1 + 1e-7;

  private final int[] sizes;
  private final int[] above;
  private final double limit;
  private double sum;
  private boolean complete = true;

  private ExactShares(int[] sizes, int[] above, double limit) {
    this.sizes = sizes;
    this.above = above;
    this.limit = limit;
  }

  /**
   * Tests {@code counts}, hits and misses of each group, none negative; two groups or more, with
   * both hits and misses among them.
   */
  public static Optional<Significance> of(long[][] counts) {
    int[] sizes =
        Arrays.stream(counts).mapToInt(c -> Math.toIntExact(Math.addExact(c[0], c[1]))).toArray();
    int hits = Math.toIntExact(Arrays.stream(counts).mapToLong(c -> c[0]).sum());
    int fewer = Math.min(hits, Arrays.stream(sizes).sum() - hits);
    double tables =
        Arrays.stream(sizes)
            .skip(1)
            .mapToDouble(n -> Math.min(n, fewer) + 1.0)
            .reduce(1, (product, n) -> product * n);
    if (tables > MOST_TABLES) {
      return Optional.empty();
    }
    int[] above = new int[sizes.length + 1];
    for (int i = sizes.length - 1; i >= 0; i--) {
      above[i] = above[i + 1] + sizes[i];
    }
    double observed = -LogBinomialCoefficient.value(above[0], hits);
    for (int i = 0; i < sizes.length; i++) {
      observed += LogBinomialCoefficient.value(sizes[i], (int) counts[i][0]);
    }
    ExactShares test = new ExactShares(sizes, above, Math.exp(observed) * NEARLY_EQUAL);
    test.add(0, hits, -LogBinomialCoefficient.value(above[0], hits));
    return Optional.of(new Significance.Tested(Double.NaN, List.of(), test.pValue()));
  }

  /** 1 where no table is left out: a sum of all of them may miss it by rounding. */
  private double pValue() {
    return complete ? 1 : Math.min(1, sum);
  }

  /** Adds all tables whose groups from {@code group} on share {@code hits}. */
  private void add(int group, int hits, double logarithm) {
    if (group == sizes.length - 1) {
      double probability = Math.exp(logarithm + LogBinomialCoefficient.value(sizes[group], hits));
      boolean counts = probability <= limit;
      sum += counts ? probability : 0;
      complete &= counts;
      return;
    }
    int least = Math.max(0, hits - above[group + 1]);
    for (int x = least; x <= Math.min(sizes[group], hits); x++) {
      add(group + 1, hits - x, logarithm + LogBinomialCoefficient.value(sizes[group], x));
    }
  }
}
