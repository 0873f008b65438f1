package org.sojourn.reports.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.PdfPages;

class FindingsTest {

  private static List<String> findings() {
    return new Findings(ExampleReport.composition())
        .all().stream().map(point -> PdfPages.plain(point.lead() + " " + point.text())).toList();
  }

  @Test
  void areFiveToEight() {
    assertThat(findings()).hasSizeBetween(5, 8);
  }

  @Test
  void areTheSameEveryTime() {
    List<Point> once = new Findings(ExampleReport.composition()).all();
    List<Point> again = new Findings(ExampleReport.composition()).all();

    assertThat(once).isEqualTo(again);
  }

  @Test
  void tellScaleAndResponse() {
    assertThat(findings())
        .contains(
            "Scale. 412 companies registered; 54 exchanges were completed, between 16 countries;"
                + " the sending companies work in 23 divisions of NACE, in 9 sections.")
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .startsWith("Response. 250 of 324 questionnaires came back complete.")
                    .contains("of the 6 questionnaires lies between 59 % and 93 %"));
  }

  @Test
  void tellGainsWithTheirTests() {
    assertThat(findings())
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .startsWith("Gain in self-rated skills of visiting employees. ")
                    .endsWith(
                        "For 8 of 8 skills the interval lies above zero; tests, adjusted for their"
                            + " number, find a change beyond chance in 7 of 8."));
  }

  @Test
  void tellWhatCameOfExpectations() {
    assertThat(findings())
        .anySatisfy(
            finding ->
                assertThat(finding)
                    .contains(
                        "Of those who answered both times, 73 % had expected it; 59 % (49 to 68 %,"
                            + " n = 51 of 108) report it later. Chance alone"));
  }

  @Test
  void leaveHeadlinesToTheirTiles() {
    String host = ExampleReport.programme().indicator("host_match").orElseThrow().label().in("en");

    assertThat(findings()).noneSatisfy(finding -> assertThat(finding).startsWith(host));
  }

  private static String targets(double match) {
    return targets(e -> with(e, match));
  }

  private static String targets(UnaryOperator<Estimate> change) {
    List<Estimate> estimates =
        ExampleReport.results().all().stream()
            .map(e -> isMain(e, "host_match") ? change.apply(e) : e)
            .toList();
    return new Findings(ExampleReport.composition(estimates))
        .all().stream()
            .map(point -> PdfPages.plain(point.lead() + " " + point.text()))
            .filter(finding -> finding.startsWith("Targets."))
            .findFirst()
            .orElseThrow();
  }

  private static boolean isMain(Estimate e, String indicator) {
    return e.indicator().equals(indicator)
        && e.statistic() == Statistic.SHARE
        && e.cell().equals(Cell.OVERALL);
  }

  private static Estimate with(Estimate e, double value) {
    return new Estimate(
        e.id(),
        e.indicator(),
        e.item(),
        e.statistic(),
        e.cell(),
        e.code(),
        value,
        e.standardError(),
        value - 4,
        value + 4,
        e.base(),
        e.population(),
        e.method(),
        e.status(),
        e.reason());
  }

  @Test
  void nameIndicatorsThatMissTheirTarget() {
    Indicator match = ExampleReport.programme().indicator("host_match").orElseThrow();
    double target = match.target();

    assertThat(targets(target - 3))
        .contains("Not reached: ")
        .contains(
            "%s, %.0f %% (%.0f to %.0f %%), target %.0f %%"
                .formatted(
                    PdfPages.plain(match.label().in("en")),
                    target - 3,
                    target - 7,
                    target + 1,
                    target));
  }

  @Test
  void claimNothingOfATargetThatRoundingHides() {
    Indicator match = ExampleReport.programme().indicator("host_match").orElseThrow();
    double target = match.target();

    assertThat(targets(e -> with(e, target).withMethod("Wilson, weighted by size (classes)")))
        .startsWith("Targets. 10 of 11 indicators with a target reach it; ")
        .endsWith(
            "Too close to tell from the rounded figure: %s, %.0f %% (%.0f to %.0f %%), target %.0f %%."
                .formatted(
                    PdfPages.plain(match.label().in("en")),
                    target,
                    target - 4,
                    target + 4,
                    target));
  }

  @Test
  void nameIndicatorsWhoseIntervalIncludesLessThanTheTarget() {
    Indicator match = ExampleReport.programme().indicator("host_match").orElseThrow();
    double target = match.target();

    assertThat(targets(target + 1))
        .containsPattern(
            "Reached, but not with certainty: .*"
                + Pattern.quote(match.label().in("en"))
                + ", %.0f %%".formatted(target + 1));
  }

  @Test
  void sayThatTheTargetsOfTheFirstFigureAreTheHeadlines() {
    assertThat(PdfPages.text(ExampleReport.pdf())).contains("6 of 6 headline targets are met; the");
  }

  @Test
  void compareNoGroups() {
    assertThat(findings())
        .allSatisfy(
            finding ->
                assertThat(finding)
                    .doesNotContainPattern(
                        "(?i)\\b(higher|lower|better|worse|most|least) than\\b"));
  }
}
