package org.sojourn.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.report.ReportLanguages;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.figure.GroupMapFigure;
import org.sojourn.reports.figure.GroupsFigure;
import org.sojourn.reports.figure.ShrunkenFigure;
import org.sojourn.reports.narrative.Findings;
import org.sojourn.reports.results.ComparedGroups;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.DifferingGroups;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.PdfPages;
import org.sojourn.reports.table.EstimatesTable;

/** What a report says where tests found that groups differ, and where they did not. */
class DifferencesTest {

  private final Composition composition = DifferingGroups.composition("en");
  private final Indicator match =
      composition.directory().indicator(DifferingGroups.MATCH).orElseThrow();

  private static String plain(String text) {
    return PdfPages.plain(text);
  }

  @Test
  void theTitleTellsTheSurestDifference() {
    Block.Figure figure = GroupsFigure.of(composition, List.of(match), "size").get(0);

    assertThat(plain(figure.title()))
        .isEqualTo(
            "By size, Host companies happy with the match: Micro (under 10 persons) 62 % against"
                + " Small (10 to 49) 91 %: difference 29 percentage points, 95 % interval 8 to 47,"
                + " p 0.010 after adjustment");
  }

  @Test
  void groupsThatDifferBearLettersThatAreReadAloud() {
    Block.Figure figure = GroupsFigure.of(composition, List.of(match), "size").get(0);

    assertThat(plain(figure.alternative()))
        .contains("A: Micro (under 10 persons), below B: 62 %")
        .contains("B: Small (10 to 49), above A: 91 %")
        .contains("Medium (50 to 249): 85 %");
    PairMarks marks = PairMarks.of(composition, match, "size");
    assertThat(marks.isMarked(new Cell("size", List.of("medium")))).isFalse();
  }

  @Test
  void mapsMarkGroupsThatDifferAndTellThePairs() {
    Block.Figure figure = GroupMapFigure.of(composition, List.of(match), "country").get(0);

    assertThat(composition.charts().get(figure.id()).texts())
        .contains("60\u00a0%\u2020", "95\u00a0%\u2020", "75\u00a0%");
    assertThat(plain(figure.note()))
        .contains("\u2020 differs from another group beyond chance.")
        .contains(
            "Host companies happy with the match: Germany 60 % against Italy 95 %: difference 35"
                + " percentage points, 95 % interval 14 to 53, p 0.004 after adjustment; Germany 60"
                + " % against Spain 92 %");
  }

  @Test
  void notesNameTrendsAndWhatWasNotFound() {
    assertThat(plain(ComparisonNote.of(composition, List.of(match), "cohort")))
        .isEqualTo(
            "A fall along the groups by start of the stay was found in: Host companies happy with"
                + " the match (3 groups, Cochran-Armitage, adjusted p 0.030). No difference beyond chance was"
                + " found in: Host companies happy with the match (3 groups, chi-squared, adjusted p 0.400)."
                + " With so few answers only large differences can be found: one that was not found"
                + " may still be there.");
  }

  @Test
  void findingsTellWhatTestsFound() {
    List<String> findings =
        new Findings(composition)
            .all().stream().map(point -> plain(point.lead() + " " + point.text())).toList();

    assertThat(findings).hasSizeBetween(5, 8);
    assertThat(findings)
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .startsWith(
                        "Differences between groups. 4 of 5 tests found a difference or a trend"
                            + " that chance alone would rarely bring about (level of significance"
                            + " 5 %).")
                    .contains("Germany 60 % against Italy 95 %"));
  }

  @Test
  void shrunkenSharesStandBesideTheSharesTheyComeFrom() {
    Block.Figure figure = ShrunkenFigure.of(composition, match, "country").orElseThrow();

    assertThat(plain(figure.title()))
        .isEqualTo(
            "Host companies happy with the match, by country: shares from 60 to 95 %, shrunken"
                + " from 70 to 88 %");
    assertThat(plain(figure.alternative()))
        .contains("Germany: 60 % (55 to 65 %, n = 26 of 30), shrunken 70 % (67 to 73 %");
    assertThat(ShrunkenFigure.instead(composition, match, "country")).isEmpty();
  }

  @Test
  void theAnnexHasBothColumns() {
    List<Indicator> only = List.of(match);
    Block.DataTable table =
        EstimatesTable.scores(composition, only, List.of("country"), "Estimates").get(0);

    assertThat(table.columns().stream().map(column -> plain(column.title())))
        .containsExactly(
            "Group",
            "Host companies happy with the match",
            "Host companies happy with the match, shrunken");
    assertThat(table.rows().get(1).stream().map(entry -> plain(entry.text())))
        .containsExactly("Germany", "60 %", "70 %");
  }

  @Test
  void tablesOfScoresTellOfTheirTests() {
    Indicator score = composition.directory().indicator("recommendation").orElseThrow();
    Comparison tested =
        new Comparison(
            "E-score",
            score.id(),
            "size",
            Comparison.Question.DIFFERENCE,
            "Kruskal-Wallis",
            3,
            0,
            134,
            1.2,
            2.0,
            null,
            0.55,
            0.55,
            "Benjamini-Hochberg",
            0.01,
            "epsilon squared",
            null);
    Results results =
        new Results(ExampleReport.results().all(), new ComparedGroups(List.of(tested), List.of()));
    Composition report = ExampleReport.composition(results);
    Block.DataTable table =
        EstimatesTable.scores(report, List.of(score), List.of("size"), "Scores").get(0);

    assertThat(plain(table.note()))
        .isEqualTo(
            "Size: No difference beyond chance was found in: Net recommendation score (3 groups,"
                + " Kruskal-Wallis, adjusted p 0.550). With so few answers only large differences can be"
                + " found: one that was not found may still be there. Means, gains and scores of"
                + " groups without an interval: it is withheld, since it would tell how far the"
                + " answers of few people lie apart.");
  }

  @Test
  void whereTestsFoundNothingTheTitleSaysSo() {
    Composition example = ExampleReport.composition(ExampleReport.results());
    Indicator sending = example.directory().indicator("sending_match").orElseThrow();
    Block.Figure figure = GroupsFigure.of(example, List.of(sending), "size").get(0);

    assertThat(plain(figure.title()))
        .startsWith("By size: no difference beyond chance was found; the 3 shares");
  }

  @Test
  void everyLanguageSaysTheSame() {
    for (String language : ReportLanguages.ALL) {
      Composition other = DifferingGroups.composition(language);
      assertThat(ComparisonNote.of(other, List.of(match), "size"))
          .as(language)
          .contains("29", "47");
      assertThat(ComparisonNote.of(other, List.of(match), "cohort")).as(language).contains("030");
      assertThat(DifferenceSummary.sentences(other)).as(language).isPresent();
    }
  }

  @Test
  void theReportHoldsAllOfIt(@TempDir Path run) throws Exception {
    Path file =
        ExampleReport.run(
                DifferingGroups.programme(),
                ExampleReport.FACTS,
                DifferingGroups.results(),
                ExampleReport.quality(),
                run)
            .reports()
            .get(0);
    byte[] pdf = Files.readAllBytes(file);
    if (System.getProperty("keep.report") != null) {
      Files.write(Path.of(System.getProperty("keep.report")), pdf);
    }
    assertThat(PdfPages.text(pdf))
        .contains("Micro (under 10 persons) 62 % against Small (10 to 49) 91 %")
        .containsPattern("Dot: share. Line: its confidence interval. Diamond: shrunken share")
        .contains("Beside some shares of groups stands a shrunken one")
        .doesNotContain("null")
        .doesNotContain("NaN");
  }
}
