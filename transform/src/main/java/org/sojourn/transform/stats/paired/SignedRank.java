package org.sojourn.transform.stats.paired;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * Wilcoxon's signed-rank test of paired differences, with average ranks for ties.
 *
 * <pre>
 * V  = sum of the ranks of |d| over positive d,  W = over negative d
 * z  = (V - W) / sqrt(sum of squared ranks)
 * </pre>
 *
 * which is (V - mean) / sd under equally probable signs, the variance corrected for ties. Zeros are
 * treated in one of two ways, see {@link Zeros}. The statistic is 0 and p 1 when V = W; without
 * differences other than 0 there is nothing to test. Two-sided but where the name says greater; the
 * corrected test moves V by 1/2 towards its mean. The exact test keeps the ties: every |d| its
 * rank, every sign equally probable; two-sided by distance from the mean. Range: V and W 0 or more,
 * the rank-biserial correlation (V - W) / (V + W) -1 to 1.
 *
 * <p>R: {@code wilcox.test(post, pre, paired = TRUE, exact = FALSE)}, {@code
 * coin::wilcoxsign_test(post ~ pre, zero.method)}, exact {@code exactRankTests::wilcox.exact(post,
 * pre, paired = TRUE)}. References: F. Wilcoxon, Biometrics Bulletin 1 (1945); J. W. Pratt, Remarks
 * on zeros and ties in the Wilcoxon signed rank procedures, JASA 54 (1959).
 */
public final class SignedRank {

  /** What becomes of differences of zero. */
  public enum Zeros {
    /** Left out before ranking, as Wilcoxon did. */
    WILCOXON,
    /** Ranked with the others, and then left out, as Pratt proposed. */
    PRATT
  }

  /** Values of one rank: how many are positive, and how many negative. */
  private record Tie(double rank, long positive, long negative) {
    long size() {
      return positive + negative;
    }
  }

  private final List<Tie> ties;

  private SignedRank(List<Tie> ties) {
    this.ties = ties;
  }

  /** Ranks {@code differences}, post - pre of each pair. */
  public static SignedRank of(Histogram differences, Zeros zeros) {
    TreeMap<Double, long[]> bySize = new TreeMap<>();
    differences.forEach(
        (value, count) -> {
          if (value != 0) {
            bySize.computeIfAbsent(Math.abs(value), v -> new long[2])[value > 0 ? 0 : 1] += count;
          }
        });
    long below = zeros == Zeros.PRATT ? differences.count(d -> d == 0) : 0;
    List<Tie> ties = new ArrayList<>();
    for (long[] signs : bySize.values()) {
      long size = signs[0] + signs[1];
      ties.add(new Tie(below + (size + 1) / 2.0, signs[0], signs[1]));
      below += size;
    }
    return new SignedRank(ties);
  }

  /** V, the rank sum of the positive differences. */
  public double positiveSum() {
    return ties.stream().mapToDouble(t -> t.rank() * t.positive()).sum();
  }

  /** W, the rank sum of the negative differences. */
  public double negativeSum() {
    return ties.stream().mapToDouble(t -> t.rank() * t.negative()).sum();
  }

  /** Whether two differences are equal in size. */
  public boolean hasTies() {
    return ties.stream().anyMatch(t -> t.size() > 1);
  }

  /** Number of ranked differences that are not 0. */
  public long size() {
    return ties.stream().mapToLong(Tie::size).sum();
  }

  private double squares() {
    return ties.stream().mapToDouble(t -> t.rank() * t.rank() * t.size()).sum();
  }

  /** The normal test without continuity correction. */
  public Significance normal() {
    return ties.isEmpty()
        ? Significance.undefined(Reason.NO_DIFFERENCE)
        : Significance.normal((positiveSum() - negativeSum()) / Math.sqrt(squares()));
  }

  /** The normal test with V moved by 1/2 towards its mean. */
  public Significance corrected() {
    double excess = positiveSum() - negativeSum();
    return ties.isEmpty()
        ? Significance.undefined(Reason.NO_DIFFERENCE)
        : Significance.normal((excess - Math.signum(excess)) / Math.sqrt(squares()));
  }

  /** The probability, one-sided, of so large a V were there no change; correction as before. */
  public Result correctedGreater() {
    double z = (positiveSum() - negativeSum() - 1) / Math.sqrt(squares());
    return ties.isEmpty()
        ? Result.undefined(Reason.NO_DIFFERENCE)
        : Result.of(NormalDistribution.of(0, 1).survivalProbability(z));
  }

  /**
   * The exact test given the ties: every difference keeps its size and takes either sign with
   * probability 1/2. Two-sided: the probability of a V as far from its mean or farther. Its cost
   * grows with the third power of the number of differences; meant for some hundreds at most.
   *
   * <p>R: {@code exactRankTests::wilcox.exact(post, pre, paired = TRUE)}.
   */
  public Significance exact() {
    if (ties.isEmpty()) {
      return Significance.undefined(Reason.NO_DIFFERENCE);
    }
    double[] probability = distributionOfDoubledSum();
    long total = probability.length - 1L;
    long extreme = Math.abs(2 * Math.round(2 * positiveSum()) - total);
    double p = 0;
    for (int sum = 0; sum <= total; sum++) {
      p += Math.abs(2L * sum - total) >= extreme ? probability[sum] : 0;
    }
    return new Significance.Tested(positiveSum(), List.of(), Math.min(1, p));
  }

  /** Ranks are whole or half numbers: twice V takes the values 0 to twice their sum. */
  private double[] distributionOfDoubledSum() {
    int total = (int) Math.round(2 * (positiveSum() + negativeSum()));
    double[] probability = new double[total + 1];
    probability[0] = 1;
    int reached = 0;
    for (Tie tie : ties) {
      int step = (int) Math.round(2 * tie.rank());
      for (long i = 0; i < tie.size(); i++) {
        reached += step;
        for (int sum = reached; sum >= 0; sum--) {
          double without = probability[sum];
          probability[sum] = (without + (sum >= step ? probability[sum - step] : 0)) / 2;
        }
      }
    }
    return probability;
  }

  /**
   * The matched-pairs rank-biserial correlation, (V - W) / (V + W): -1 when all that changed
   * declined, 1 when it improved. Reference: D. S. Kerby, Comprehensive Psychology 3 (2014).
   */
  public Result rankBiserial() {
    double positive = positiveSum();
    double negative = negativeSum();
    return ties.isEmpty()
        ? Result.undefined(Reason.NO_DIFFERENCE)
        : Result.of((positive - negative) / (positive + negative));
  }
}
