package org.sojourn.transform.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.ChangeTest;
import org.sojourn.transform.stats.Histogram;

class ChangeFiguresTest {

  private final Figures figures = new Figures("tiny");

  private static Spot spot(String item, long base) {
    return new Spot("skills", item, Cell.OVERALL, base, 40L);
  }

  private void test(ChangeTest test) {
    ChangeFigures changes = new ChangeFigures(test, 5, figures);
    changes.add(spot("six", 6), Histogram.ofCodes(1, 1, 1, 1, 1, 1, 1));
    changes.add(spot("five", 6), Histogram.ofCodes(0, 1, 1, 1, 1, 1, 1));
    changes.add(spot("three", 3), Histogram.ofCodes(1, 1, 1, 1));
    changes.add(spot("same", 7), Histogram.ofCodes(0, 7));
    changes.add(spot("none", 0), Histogram.of(new TreeMap<>()));
    changes.add(spot(null, 6), Histogram.ofCodes(1, 1, 1, 1, 1, 1, 1));
    changes.addAdjusted();
  }

  private List<String> of(Statistic statistic) {
    return figures.estimates().stream()
        .filter(e -> e.statistic() == statistic)
        .map(e -> e.item() + " " + e.value() + " " + e.method())
        .toList();
  }

  /** 6 of 6 rose: 2 / 2^6; 5 of 5 that changed: 2 / 2^5; 3 of 3: 2 / 2^3. */
  @Test
  void exactTestsOfFewChangesAreAdjustedOverItemsThatCanBeShown() {
    test(ChangeTest.SIGNED_RANK);
    String method = " signed-rank test, Pratt, exact";
    assertThat(of(Statistic.P_VALUE))
        .containsExactly(
            "six 0.03125" + method,
            "five 0.0625" + method,
            "three 0.25" + method,
            "same null" + method,
            "none null" + method,
            "null 0.03125" + method);
    assertThat(of(Statistic.ADJUSTED_P_VALUE))
        .containsExactly("six 0.0625 Holm over items", "five 0.0625 Holm over items");
    assertThat(figures.estimates())
        .filteredOn(e -> e.statistic() == Statistic.P_VALUE && e.value() == null)
        .extracting(Estimate::status, Estimate::reason)
        .containsExactly(
            tuple(CellStatus.NOT_ESTIMABLE, "no pair differs"),
            tuple(CellStatus.NO_ANSWERS, "no valid values"));
  }

  @Test
  void theSignTestCountsWhoRoseAndFell() {
    test(ChangeTest.SIGN);
    assertThat(of(Statistic.P_VALUE))
        .startsWith("six 0.03125 sign test, exact", "five 0.0625 sign test, exact");
  }

  /** 40 rose by 1 and 11 fell by 1: z = 29 / sqrt(51). */
  @Test
  void manyChangesAreTestedByTheNormalApproximation() {
    ChangeFigures changes = new ChangeFigures(ChangeTest.SIGNED_RANK, 5, figures);
    changes.add(spot("many", 60), Histogram.ofCodes(-1, 11, 0, 40));
    changes.addAdjusted();
    assertThat(figures.estimates()).hasSize(1);
    assertThat(figures.estimates().get(0).value()).isCloseTo(4.8902287440290462e-05, within(1e-15));
    assertThat(figures.estimates().get(0).method()).isEqualTo("signed-rank test, Pratt, normal");
    assertThat(of(Statistic.ADJUSTED_P_VALUE)).isEmpty();
  }
}
