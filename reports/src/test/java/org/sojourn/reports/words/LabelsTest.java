package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.model.estimate.Cell;
import org.sojourn.reports.support.ExampleReport;

class LabelsTest {

  private final Labels labels = new Labels(Words.in("en"), ExampleReport.programme());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "country | GR | Greece",
        "country | XK | Kosovo*",
        "country | ? | Not known",
        "sector | C | Manufacturing",
        "size | micro | Micro (under 10 persons)",
        "role | host | Host company",
        "cohort | 2017-Q1 | Quarter 1 of 2017",
        "status | completed | Completed",
        "instrument | host-exit | Host companies, end of the stay",
        "day | 2017-04-18 | 18 April 2017",
      })
  void namesCells(String breakdown, String key, String name) {
    assertThat(labels.cell(new Cell(breakdown, List.of(key)))).isEqualTo(name);
  }

  @Test
  void namesCellsOfTwoDimensions() {
    assertThat(labels.cell(new Cell("country-x-sector", List.of("DE", "C"))))
        .isEqualTo("Germany, Manufacturing");
    assertThat(labels.cell(new Cell("flow", List.of("DE", "GB"))))
        .isEqualTo("from Germany to United Kingdom");
    assertThat(labels.cell(Cell.OVERALL)).isEqualTo("All");
  }

  @ParameterizedTest
  @CsvSource({"GR, EL", "GB, UK", "DE, DE", "XK, XK*", "?, ?"})
  void usesTheCommissionsCodes(String code, String shown) {
    assertThat(labels.countryCode(code)).isEqualTo(shown);
  }

  @Test
  void joinsNamesInAlphabeticalOrder() {
    assertThat(labels.list(List.of("Spain", "Austria", "Italy")))
        .isEqualTo("Austria, Italy and Spain");
    assertThat(labels.list(List.of("Spain"))).isEqualTo("Spain");
    assertThat(labels.list(List.of())).isEmpty();
  }
}
