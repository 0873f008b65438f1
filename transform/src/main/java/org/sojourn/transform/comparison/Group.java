package org.sojourn.transform.comparison;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.stats.Histogram;

/**
 * A group of a breakdown, as far as it is published.
 *
 * @param cell where its figures stand
 * @param figures those that a test rests on
 */
record Group(Cell cell, List<Estimate> figures) {

  /** Copies the list. */
  Group {
    figures = List.copyOf(figures);
  }

  /** The figure of a statistic. */
  Optional<Estimate> figure(Statistic statistic) {
    return figures.stream().filter(e -> e.statistic() == statistic).findFirst();
  }

  /** The published value of a statistic that every group of the test has. */
  double value(Statistic statistic) {
    return figure(statistic).orElseThrow().value();
  }

  /** How many of the base a published percentage counts. */
  long hits(Statistic statistic) {
    return hits(figure(statistic).orElseThrow());
  }

  private static long hits(Estimate share) {
    return Math.round(share.value() * share.base() / 100);
  }

  /** The answers out of the shares of their codes. */
  Histogram answers() {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (Estimate e : figures) {
      if (e.statistic() == Statistic.ANSWER_SHARE) {
        counts.put((double) e.code(), hits(e));
      }
    }
    return Histogram.of(counts);
  }
}
