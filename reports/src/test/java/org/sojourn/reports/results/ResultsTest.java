package org.sojourn.reports.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.support.ExampleReport;

class ResultsTest {

  private final Results results = ExampleReport.results();

  @Test
  void findsFiguresByPlace() {
    Estimate overall = results.overall("host_match", null, Statistic.SHARE).orElseThrow();

    assertThat(overall.base()).isEqualTo(41);
    assertThat(results.at("host_match", null, Statistic.SHARE, Cell.OVERALL)).contains(overall);
    assertThat(results.overall("host_match", null, Statistic.MEAN)).isEmpty();
    assertThat(results.cells("nothing", null, Statistic.SHARE, "country")).isEmpty();
  }

  @Test
  void ordersSizesAndRolesAsReadersDo() {
    assertThat(keys("overall_satisfaction", Statistic.MEAN, "role"))
        .containsExactly("sending", "host", "participant");
    assertThat(keys("overall_satisfaction", Statistic.MEAN, "size"))
        .containsExactly("micro", "small", "medium");
    assertThat(keys(BuiltIn.REGISTRATIONS, Statistic.COUNT, "size")).endsWith("large", "?");
  }

  private List<String> keys(String indicator, Statistic statistic, String breakdown) {
    return results.cells(indicator, null, statistic, breakdown).stream()
        .map(e -> e.cell().keys().get(0))
        .toList();
  }

  @Test
  void answersAddUpToHundred() {
    List<Estimate> answers = results.answers("host_match", Cell.OVERALL);

    assertThat(answers.stream().map(Estimate::code)).containsExactly(1, 2, 3, 4, 5);
    assertThat(answers.stream().mapToDouble(Estimate::value).sum())
        .isCloseTo(100, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void countsHiddenFigures() {
    long hidden = results.all().stream().filter(e -> e.status().hidden()).count();

    assertThat(results.hidden()).isEqualTo(hidden).isPositive();
    assertThat(results.all())
        .filteredOn(e -> e.status().hidden())
        .allMatch(e -> e.value() == null && e.base() == null);
  }
}
