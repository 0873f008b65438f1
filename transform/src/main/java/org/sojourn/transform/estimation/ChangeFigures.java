package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.ChangeTest;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.compare.Adjustment;
import org.sojourn.transform.stats.paired.SignTest;
import org.sojourn.transform.stats.paired.SignedRank;

/**
 * Tests of the gains of one indicator against no change, of everybody together. The items' p-values
 * are a family and are adjusted after Holm; that of the score over all items stands alone. Items
 * with fewer pairs than the disclosure threshold are hidden, and so that they cannot be worked out
 * of the others' adjusted values they are not part of the family.
 */
final class ChangeFigures {

  /** With more changes than this the normal approximation serves. */
  static final long MOST_EXACT = 50;

  private record Tested(Spot spot, Significance test) {}

  private final ChangeTest test;
  private final long threshold;
  private final Figures figures;
  private final List<Tested> items = new ArrayList<>();

  ChangeFigures(ChangeTest test, long threshold, Figures figures) {
    this.test = test;
    this.threshold = threshold;
    this.figures = figures;
  }

  /** Adds the p-value of {@code differences}, post - pre of each pair. */
  void add(Spot spot, Histogram differences) {
    Significance outcome = outcome(differences);
    figures.add(spot, Statistic.P_VALUE, result(outcome), method(differences));
    if (spot.item() != null) {
      items.add(new Tested(spot, outcome));
    }
  }

  /** Adds the adjusted p-values of the items of the family, where there are several items. */
  void addAdjusted() {
    if (items.size() < 2) {
      return;
    }
    List<Tested> family = items.stream().filter(this::isInFamily).toList();
    double[] raw = family.stream().mapToDouble(t -> t.test().pValue()).toArray();
    double[] adjusted = Adjustment.HOLM.of(raw);
    for (int i = 0; i < adjusted.length; i++) {
      Result result = Result.of(adjusted[i]);
      figures.add(family.get(i).spot(), Statistic.ADJUSTED_P_VALUE, result, "Holm over items");
    }
  }

  private boolean isInFamily(Tested item) {
    return item.spot().base() >= threshold && item.test() instanceof Significance.Tested;
  }

  private static Result result(Significance outcome) {
    return outcome instanceof Significance.Untested none
        ? Result.undefined(none.reason())
        : Result.of(outcome.pValue());
  }

  private Significance outcome(Histogram differences) {
    if (differences.isEmpty()) {
      return Significance.undefined(Reason.NO_VALUES);
    }
    if (test == ChangeTest.SIGN) {
      return SignTest.of(differences.count(d -> d > 0), differences.count(d -> d < 0));
    }
    SignedRank ranks = SignedRank.of(differences, SignedRank.Zeros.PRATT);
    return isExact(differences) ? ranks.exact() : ranks.normal();
  }

  private static boolean isExact(Histogram differences) {
    return differences.count(d -> d != 0) <= MOST_EXACT;
  }

  private String method(Histogram differences) {
    if (test == ChangeTest.SIGN) {
      return "sign test, exact";
    }
    return "signed-rank test, Pratt, " + (isExact(differences) ? "exact" : "normal");
  }
}
