package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Construct;
import org.sojourn.reports.chapter.ReportBook;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.PdfPages;

class HiddenFiguresTest {

  @TempDir Path run;

  private static Estimate hide(Estimate estimate) {
    return estimate.hidden(CellStatus.HIDDEN, "fewer than 5");
  }

  private static List<Estimate> hiding(Predicate<Estimate> which) {
    return ExampleReport.results().all().stream()
        .map(estimate -> which.test(estimate) ? hide(estimate) : estimate)
        .toList();
  }

  @Test
  void aBreakdownHiddenThroughoutIsOneSentenceAndNoChart() {
    List<String> satisfaction =
        ExampleReport.composition().indicators(Construct.SATISFACTION).stream()
            .map(indicator -> indicator.id())
            .toList();
    byte[] pdf =
        ExampleReport.render(
            ExampleReport.programme(),
            ExampleReport.FACTS,
            hiding(
                e -> e.cell().breakdown().equals("size") && satisfaction.contains(e.indicator())),
            ExampleReport.quality());
    String text = PdfPages.text(pdf);
    String section = text.substring(text.lastIndexOf("6.5 By size"), text.lastIndexOf("6.6 By"));

    assertThat(section)
        .contains(
            "Size: all 3 groups are hidden (fewer than 5 answers, answers too much alike, or to"
                + " protect another group) or without answers.")
        .doesNotContain("Figure")
        .doesNotContain("Table");
  }

  private static String textHiding(Predicate<Estimate> which) {
    return PdfPages.text(
        ExampleReport.render(
            ExampleReport.programme(),
            ExampleReport.FACTS,
            hiding(which),
            ExampleReport.quality()));
  }

  @Test
  void answersHiddenThroughoutAreOneSentenceAndNoChart() {
    assertThat(textHiding(e -> e.statistic() == Statistic.ANSWER_SHARE))
        .contains(
            "No bar can be shown, since the answers are hidden (fewer than 5 answers, answers too"
                + " much alike, or to protect another group) or nobody answered: ")
        .doesNotContain("Segments under 3 %")
        .doesNotContain("at most 0 %");
  }

  @Test
  void answersOfWhichOneIsHiddenAreHiddenAltogether() {
    String text =
        textHiding(
            e -> e.statistic() == Statistic.ANSWER_SHARE && e.code() != null && e.code() == 2);

    assertThat(text).contains("No bar can be shown, since the answers are hidden");
  }

  @Test
  void aResponseThatIsHiddenIsNotSaidToBeMissing() {
    assertThat(textHiding(e -> e.indicator().equals(BuiltIn.RESPONSE)))
        .contains(
            "How many answered is hidden for every questionnaire (fewer than 5 cases, or to protect"
                + " another figure).")
        .doesNotContain("Without surveys there is no response");
  }

  @Test
  void hatchingIsExplainedOnlyWhereSomethingIsHatched() {
    assertThat(notes(ExampleReport.results().all()))
        .anyMatch(note -> note.contains("Hatched: hidden."));
    assertThat(notes(ExampleReport.results().all().stream().filter(Estimate::shown).toList()))
        .isNotEmpty()
        .noneMatch(note -> note.contains("Hatched"));
  }

  private static List<String> notes(List<Estimate> estimates) {
    return ReportBook.of(ExampleReport.composition(estimates)).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).note())
        .toList();
  }

  @Test
  void groupsHiddenToProtectOthersAreNotSaidToBeSmall() {
    assertThat(PdfPages.text(ExampleReport.pdf()))
        .contains(
            "Hidden throughout (fewer than 5 answers, answers too much alike, or to protect another group): ")
        .doesNotContain("(too few answers)");
  }

  @Test
  void aValueThatWasStoredByMistakeIsInNoOutput() throws Exception {
    double secret = 43.2178;
    List<Estimate> leaking =
        ExampleReport.results().all().stream().map(e -> leak(e, secret)).toList();
    assertThat(leaking).anyMatch(e -> e.value() != null && e.value() == secret);

    ReportResult result =
        ExampleReport.run(
            ExampleReport.programme(), ExampleReport.FACTS, leaking, ExampleReport.quality(), run);

    byte[] pdf = Files.readAllBytes(result.reports().get(0));
    assertThat(PdfPages.text(pdf)).doesNotContain("n = 87654").doesNotContain("87,654");
    assertThat(Files.readString(run.resolve("data/estimates.csv")))
        .doesNotContain("43.2178")
        .doesNotContain("87654");
  }

  private static Estimate leak(Estimate e, double secret) {
    if (!e.status().hidden() || e.statistic() != Statistic.SHARE) {
      return e;
    }
    return new Estimate(
        e.id(),
        e.indicator(),
        e.item(),
        e.statistic(),
        e.cell(),
        e.code(),
        secret,
        1.0,
        secret,
        secret,
        87654L,
        87654L,
        e.method(),
        e.status(),
        e.reason());
  }

  @Test
  void statesOfAbsenceReadDifferently() {
    String text = PdfPages.text(ExampleReport.pdf());

    assertThat(text)
        .contains(
            "hidden Too few answers, answers too much alike, or needed to protect such a figure.")
        .contains("no answers Asked, but nobody gave a valid answer.")
        .contains("not estimable Not defined for this base");
  }
}
