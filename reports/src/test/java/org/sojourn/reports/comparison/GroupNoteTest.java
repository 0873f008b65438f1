package org.sojourn.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.estimate.Cell;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.results.OwnResults;
import org.sojourn.reports.support.DifferingGroups;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.FamilyReport;
import org.sojourn.reports.support.PdfPages;
import org.sojourn.reports.words.Words;

/** A report about one group says that it differs from others only where the tests say so. */
class GroupNoteTest {

  private static String note(String breakdown, String key) {
    Cell group = new Cell(breakdown, List.of(key));
    Composition composition =
        new Composition(
            DifferingGroups.programme(),
            ExampleReport.FACTS,
            OwnResults.of(DifferingGroups.results(), group),
            ExampleReport.quality(),
            Words.in("en"),
            group);
    var match = composition.directory().indicator(DifferingGroups.MATCH).orElseThrow();
    return GroupNote.of(composition, List.of(match)).map(PdfPages::plain).orElse("");
  }

  @Test
  void tellsEveryPairThatDiffers() {
    assertThat(note("country", "DE"))
        .isEqualTo(
            "Host companies happy with the match: Germany 60 % against Italy 95 %: difference 35"
                + " percentage points, 95 % interval 14 to 53, p 0.004 after adjustment; Germany"
                + " 60 % against Spain 92 %: difference 32 percentage points, 95 % interval 11 to"
                + " 50, p 0.020 after adjustment.");
  }

  @Test
  void leavesOutThePairsOfOthers() {
    assertThat(note("country", "IT"))
        .contains("Germany 60 % against Italy 95 %")
        .doesNotContain("Spain");
  }

  @Test
  void ofAGroupInNoPairSaysThatOthersDiffer() {
    assertThat(note("country", "FR"))
        .isEqualTo(
            "Differences beyond chance between the groups shown were found in: Host companies"
                + " happy with the match (5 groups, chi-squared, adjusted p 0.002). No pair of them that includes France"
                + " is among these.");
  }

  @Test
  void saysWhereNothingWasFound() {
    assertThat(note("cohort", "2017-Q1"))
        .isEqualTo(
            "No difference beyond chance was found in: Host companies happy with the match (3"
                + " groups, chi-squared, adjusted p 0.400). With so few answers only large differences can"
                + " be found: one that was not found may still be there.");
  }

  @Test
  void ofAHiddenFigureSaysNothing() {
    assertThat(note("country", "BG")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"career", "cross_border"})
  void saysWhereNothingWasTested(String indicator) {
    Composition composition = FamilyReport.composition("en", FamilyReport.GERMANY);
    var untested = composition.directory().indicator(indicator).orElseThrow();

    assertThat(GroupNote.of(composition, List.of(untested)))
        .contains(
            "Whether groups by country differ was not tested for these figures: no such test was"
                + " planned.");
  }
}
