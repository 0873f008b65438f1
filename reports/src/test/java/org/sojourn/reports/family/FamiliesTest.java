package org.sojourn.reports.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.FamilyReport;
import org.sojourn.reports.support.Journeys;

/** Which groups get a report. */
class FamiliesTest {

  private static List<String> keys(List<Estimate> estimates, String... families) {
    return Families.of(ExampleReport.programme(), List.of(families), new Results(estimates))
        .stream()
        .map(cell -> cell.breakdown() + " " + cell.joined())
        .toList();
  }

  private static List<Estimate> all() {
    return ExampleReport.results().all();
  }

  @Test
  void thoseOfWhoseAnswersSomethingIsShown() {
    assertThat(keys(all(), "size", "cohort"))
        .containsExactly(
            "size medium",
            "size micro",
            "size small",
            "cohort 2016-Q4",
            "cohort 2017-Q1",
            "cohort 2017-Q2");
    assertThat(keys(all(), "country-x-sector"))
        .contains("country-x-sector DE|C", "country-x-sector IT|C")
        .noneMatch(key -> key.contains("PL"));
  }

  @Test
  void aGroupHiddenThroughoutIsAsOneThatIsNotThere() {
    Cell germany = FamilyReport.GERMANY;
    List<Estimate> hidden =
        all().stream()
            .map(
                e ->
                    e.cell().equals(germany)
                            && ExampleReport.programme().indicator(e.indicator()).isPresent()
                        ? e.hidden(CellStatus.HIDDEN, "hidden")
                        : e)
            .toList();
    List<Estimate> absent = all().stream().filter(e -> !e.cell().equals(germany)).toList();

    assertThat(keys(hidden, "country"))
        .containsExactly("country BE", "country BG", "country ES", "country FR", "country IT")
        .isEqualTo(keys(absent, "country"));
  }

  @Test
  void countsOfExchangesAloneMakeNone() {
    assertThat(all()).anyMatch(e -> e.cell().joined().equals("PL") && e.shown() && e.value() > 0);
    assertThat(keys(all(), "country")).doesNotContain("country PL");
  }

  @Test
  void thoseOfWhomItIsNotKnownAreNoGroup() {
    Cell unknown = new Cell("country", List.of("?"));
    List<Estimate> estimates = new ArrayList<>(all());
    estimates.add(figure("sending_match", Statistic.SHARE, unknown));

    assertThat(keys(estimates, "country")).doesNotContain("country ?").hasSize(6);
  }

  @Test
  void withoutSurveysAnyIndicatorMakesOne() {
    List<Estimate> estimates = new ArrayList<>(Journeys.estimates());
    estimates.add(figure("duration", Statistic.MEDIAN, new Cell("country", List.of("GR"))));

    assertThat(Families.of(Journeys.programme(), List.of("country"), new Results(estimates)))
        .containsExactly(new Cell("country", List.of("GR")));
  }

  private static Estimate figure(String indicator, Statistic statistic, Cell cell) {
    return new Estimate(
        EstimateId.of("x", indicator, null, statistic, cell, null),
        indicator,
        null,
        statistic,
        cell,
        null,
        50.0,
        null,
        40.0,
        60.0,
        12L,
        14L,
        "Wilson",
        CellStatus.PUBLISHED,
        null);
  }
}
