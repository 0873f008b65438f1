package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.cli.SharedExample;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.report.ReportDefinition;

class HeadlineLinesTest {

  private static final ProgrammeDirectory EXAMPLE =
      ProgrammeLoader.load(Path.of(SharedExample.PROGRAMME));

  private static Estimate figure(
      String indicator, Statistic statistic, Double value, Double low, Double high) {
    return new Estimate(
        "E-00000000",
        indicator,
        null,
        statistic,
        Cell.OVERALL,
        null,
        value,
        null,
        low,
        high,
        value == null ? null : Long.valueOf(44),
        54L,
        "method",
        value == null ? CellStatus.HIDDEN : CellStatus.PUBLISHED,
        null);
  }

  /** The lines of a report with these headlines, without their labels, which are equally wide. */
  private static List<String> lines(List<String> headline, Estimate... estimates) {
    ReportDefinition report = EXAMPLE.report();
    ReportDefinition other =
        new ReportDefinition(
            report.title(),
            report.subtitle(),
            report.author(),
            headline,
            report.chapters(),
            report.families(),
            report.organisations(),
            report.questions(),
            report.intervention(),
            report.scheme(),
            report.limitations());
    ProgrammeDirectory programme =
        new ProgrammeDirectory(
            EXAMPLE.path(),
            EXAMPLE.programme(),
            EXAMPLE.codebook(),
            EXAMPLE.sources(),
            EXAMPLE.indicators(),
            other,
            EXAMPLE.checks());
    int widest =
        headline.stream()
            .flatMap(id -> programme.indicator(id).stream())
            .mapToInt(indicator -> indicator.label().in("en").length())
            .max()
            .orElseThrow();
    return HeadlineLines.of(programme, List.of(estimates)).stream()
        .map(line -> line.substring(widest + 1))
        .toList();
  }

  @Test
  void everyKindOfIndicatorShowsTheFigureThatStandsForIt() {
    List<String> lines =
        lines(
            List.of("host_match", "own_cost", "same_view", "new_products_kept", "skill_gain"),
            figure("host_match", Statistic.SHARE, 95.12, 91.2, 97.4),
            figure("own_cost", Statistic.MEAN, 1600.5, 1500.0, 1700.0),
            figure("own_cost", Statistic.MEDIAN, 1550.0, null, null),
            figure("same_view", Statistic.AGREEMENT, 22.2, 13.0, 35.0),
            figure("new_products_kept", Statistic.REALISED, 58.8, 49.0, 68.0),
            figure("skill_gain", Statistic.GAIN, 0.54, 0.49, 0.59));

    assertThat(lines)
        .containsExactly(
            "95 % (91 to 97), n = 44 of 54",
            "1550.00, n = 44 of 54",
            "22 % (13 to 35), n = 44 of 54",
            "59 % (49 to 68), n = 44 of 54",
            "0.54 (0.49 to 0.59), n = 44 of 54");
  }

  @Test
  void hiddenAndMissingFiguresSaySo() {
    List<String> lines =
        lines(
            List.of("host_match", "career", "nothing"),
            figure("host_match", Statistic.SHARE, null, null, null));

    assertThat(lines).containsExactly("hidden", "no figure");
  }
}
