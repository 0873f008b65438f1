package org.sojourn.reports.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.support.DifferingGroups;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.FamilyReport;

/** A report about one group holds its figures and the programme's, and no other group's. */
class OwnResultsTest {

  private static Results of(Cell group) {
    return OwnResults.of(ExampleReport.results(), group);
  }

  private static Set<String> breakdowns(Results results) {
    return results.all().stream().map(e -> e.cell().breakdown()).collect(Collectors.toSet());
  }

  @Test
  void ofACountryAreItsFiguresPartsRoutesAndResponse() {
    Results germany = of(FamilyReport.GERMANY);

    assertThat(breakdowns(germany))
        .containsExactlyInAnyOrder(
            "overall",
            "country",
            "partner-country",
            "country-x-sector",
            "flow",
            "instrument",
            "instrument-x-country");
    assertThat(germany.all())
        .filteredOn(e -> !Set.of("overall", "instrument").contains(e.cell().breakdown()))
        .allMatch(e -> e.cell().keys().contains("DE"));
    assertThat(germany.of(FamilyReport.GERMANY))
        .isEqualTo(ExampleReport.results().of(FamilyReport.GERMANY));
    assertThat(germany.of(Cell.OVERALL)).isEqualTo(ExampleReport.results().of(Cell.OVERALL));
    assertThat(germany.all()).doesNotHaveDuplicates();
  }

  @Test
  void ofWhomACountryHostedIsOnlyTheNumber() {
    assertThat(of(FamilyReport.GERMANY).all())
        .filteredOn(e -> e.cell().breakdown().equals("partner-country"))
        .extracting(Estimate::indicator)
        .containsExactly(BuiltIn.EXCHANGES);
  }

  @Test
  void ofASectorAreItsFiguresPartsAndResponse() {
    Results professions = of(FamilyReport.PROFESSIONS);

    assertThat(breakdowns(professions))
        .containsExactlyInAnyOrder(
            "overall", "sector", "country-x-sector", "instrument", "instrument-x-sector");
    assertThat(professions.all())
        .filteredOn(e -> !Set.of("overall", "instrument").contains(e.cell().breakdown()))
        .allMatch(e -> e.cell().keys().contains("M"));
  }

  @Test
  void ofOtherGroupsAreTheFiguresWithWhichItIsCompared() {
    Results germany = OwnResults.of(DifferingGroups.results(), FamilyReport.GERMANY);

    assertThat(germany.compared().pairs()).hasSize(2);
    assertThat(germany.compared().all())
        .extracting(Comparison::indicator)
        .containsExactly(BuiltIn.responseTo("host-exit"), DifferingGroups.MATCH);
    assertThat(germany.all())
        .filteredOn(e -> e.cell().breakdown().equals("country"))
        .filteredOn(e -> !e.cell().equals(FamilyReport.GERMANY))
        .allMatch(e -> e.indicator().equals(DifferingGroups.MATCH))
        .extracting(e -> e.cell().keys())
        .containsOnly(List.of("ES"), List.of("IT"));
  }
}
