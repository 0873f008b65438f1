package org.sojourn.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.results.ComparedGroups;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.words.Words;

/** What the report says of who answered. */
class ResponseNoteTest {

  private static Comparison compared(String breakdown, Double adjusted) {
    return new Comparison(
        breakdown,
        "response/host-exit",
        breakdown,
        Comparison.Question.DIFFERENCE,
        "chi-squared",
        3,
        1,
        90,
        7.5,
        2.0,
        null,
        adjusted,
        adjusted,
        "Holm",
        0.2,
        "Cramer's V",
        null);
  }

  private static String note(Comparison... comparisons) {
    return ResponseNote.of(
        new Composition(
            ExampleReport.programme(),
            ExampleReport.FACTS,
            new Results(List.of(), new ComparedGroups(List.of(comparisons), List.of())),
            ExampleReport.quality(),
            Words.in("en")));
  }

  private static String title() {
    return ExampleReport.programme()
        .codebook()
        .instrument("host-exit")
        .orElseThrow()
        .title()
        .in("en");
  }

  @Test
  void aFindingSaysWhatItMeansForResults() {
    assertThat(note(compared("country", 0.01)))
        .isEqualTo(
            "Some groups answered more often than others, beyond chance: "
                + title()
                + ", country (3 groups, chi-squared, adjusted p\u00a00.010). Results for everybody lean"
                + " towards the groups that answered more; answers are not weighted.");
  }

  @Test
  void chanceIsSaidAsSuch() {
    assertThat(note(compared("country", 0.4)))
        .isEqualTo(
            "One comparison of response rates between groups found no difference beyond chance.");
  }

  @Test
  void whatWasNotTestedIsSaid() {
    assertThat(note(compared("country", null)))
        .isEqualTo(
            "Whether some groups answered more often than others was not tested: too few groups"
                + " can be shown.");
  }
}
