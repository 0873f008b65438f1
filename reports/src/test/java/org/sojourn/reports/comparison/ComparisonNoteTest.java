package org.sojourn.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.results.ComparedGroups;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.words.Words;

/** What figures of groups say of differences. */
class ComparisonNoteTest {

  private static final List<Indicator> SHARES =
      ExampleReport.programme().indicators().stream()
          .filter(i -> i.measure() instanceof Measure.Share)
          .limit(3)
          .toList();

  private static Comparison compared(int indicator, Double adjusted, String reason) {
    return new Comparison(
        "E-" + indicator,
        SHARES.get(indicator).id(),
        "size",
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
        reason);
  }

  private static String note(Comparison... comparisons) {
    Composition composition =
        new Composition(
            ExampleReport.programme(),
            ExampleReport.FACTS,
            new Results(List.of(), new ComparedGroups(List.of(comparisons), List.of())),
            ExampleReport.quality(),
            Words.in("en"));
    return ComparisonNote.of(composition, SHARES, "size");
  }

  private static String label(int indicator) {
    return SHARES.get(indicator).label().in("en");
  }

  @Test
  void withoutTestsNothingIsSaidOfDifferences() {
    String none = "Differences between groups were not tested: ";
    String undeclared = "no such test was planned.";
    assertThat(note()).isEqualTo(none + undeclared);
    assertThat(note(compared(0, null, "all values are equal")))
        .isEqualTo(none + "all values are equal; " + undeclared);
    assertThat(note(compared(0, null, "fewer than two groups have values")))
        .isEqualTo(none + "fewer than two groups can be shown; " + undeclared);
  }

  @Test
  void testsAreNamedWithTheirAdjustedProbability() {
    assertThat(
            note(compared(0, 0.0004, null), compared(1, 0.05, "some expected counts are below 5")))
        .isEqualTo(
            "Differences beyond chance between the groups shown were found in: "
                + label(0)
                + " (3 groups, chi-squared, adjusted p\u00a0<\u00a00.001). No difference beyond chance was"
                + " found in: "
                + label(1)
                + " (3 groups, chi-squared, adjusted p\u00a00.050; some expected counts are below 5). With"
                + " so few answers only large differences can be found: one that was not found may"
                + " still be there. Other differences between groups were not tested: no such"
                + " test was planned.");
  }

  @Test
  void manyAnswersNeedNoCaution() {
    Comparison few = compared(0, 0.3, null);
    Comparison many =
        new Comparison(
            few.id(),
            few.indicator(),
            few.breakdown(),
            few.question(),
            few.test(),
            3,
            0,
            300,
            few.statistic(),
            few.degrees(),
            null,
            0.3,
            0.3,
            few.adjustment(),
            few.effectSize(),
            few.effect(),
            null);
    assertThat(note(few)).contains("With so few answers");
    assertThat(note(many)).startsWith("No difference beyond chance").doesNotContain("so few");
  }
}
