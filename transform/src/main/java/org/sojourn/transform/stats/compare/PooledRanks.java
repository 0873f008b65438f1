package org.sojourn.transform.stats.compare;

import java.util.List;
import java.util.TreeMap;
import org.sojourn.transform.stats.Histogram;

/** Average ranks of the values of several groups taken together, and what their ties cost. */
final class PooledRanks {

  private final TreeMap<Double, Double> ranks = new TreeMap<>();
  private final TreeMap<Double, Long> counts = new TreeMap<>();
  private final double size;
  private final double tied;

  PooledRanks(List<Histogram> groups) {
    groups.forEach(g -> g.forEach((value, count) -> counts.merge(value, count, Long::sum)));
    double below = 0;
    double ties = 0;
    for (var entry : counts.entrySet()) {
      double t = entry.getValue();
      ranks.put(entry.getKey(), below + (t + 1) / 2);
      below += t;
      ties += t * t * t - t;
    }
    size = below;
    tied = ties;
  }

  /** N, of all groups. */
  double size() {
    return size;
  }

  /** Sum of t^3 - t over values that occur t times. */
  double tied() {
    return tied;
  }

  /** Whether all values are equal: there is nothing to rank. */
  boolean isConstant() {
    return ranks.size() < 2;
  }

  /** Calls {@code visitor} for each rank and how many values have it, in rising order. */
  void forEach(Histogram.Visitor visitor) {
    ranks.forEach((value, rank) -> visitor.visit(rank, counts.get(value)));
  }

  double sum(Histogram group) {
    double[] sum = new double[1];
    group.forEach((value, count) -> sum[0] += ranks.get(value) * count);
    return sum[0];
  }
}
