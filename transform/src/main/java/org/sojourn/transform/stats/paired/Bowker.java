package org.sojourn.transform.stats.paired;

import java.util.Map;
import java.util.TreeMap;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Significance;

/**
 * Bowker's test of symmetry of a joint table of k answers: as many from i to j as from j to i?
 *
 * <pre>X2 = sum over i < j of (n_ij - n_ji)^2 / (n_ij + n_ji)</pre>
 *
 * with one degree of freedom for each pair of answers that occurs; R counts k (k - 1) / 2 and has
 * no value when a pair does not occur. Nothing to test when nobody changed. No continuity
 * correction; of two answers it is McNemar's test without one. Range: 0 or more. R: {@code
 * mcnemar.test(table)}. Reference: A. H. Bowker, JASA 43 (1948).
 */
public final class Bowker {

  private record Cell(double low, double high) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int first = Double.compare(low, other.low);
      return first != 0 ? first : Double.compare(high, other.high);
    }
  }

  private Bowker() {}

  /** Tests the symmetry of {@code pairs}. */
  public static Significance of(JointHistogram pairs) {
    Map<Cell, long[]> changed = new TreeMap<>();
    for (JointHistogram.Pair pair : pairs.pairs()) {
      if (pair.difference() != 0 && pair.count() > 0) {
        Cell cell = new Cell(Math.min(pair.pre(), pair.post()), Math.max(pair.pre(), pair.post()));
        changed.computeIfAbsent(cell, c -> new long[2])[pair.difference() > 0 ? 0 : 1] +=
            pair.count();
      }
    }
    if (changed.isEmpty()) {
      return Significance.undefined(Reason.NO_DIFFERENCE);
    }
    double statistic = 0;
    for (long[] both : changed.values()) {
      double excess = both[0] - both[1];
      statistic += excess * excess / (both[0] + both[1]);
    }
    return Significance.chiSquared(statistic, changed.size());
  }
}
