package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.chapter.ReportBook;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.words.FigureText;

/** Figures that stay as an earlier run published them are said to be of their day. */
class EarlierFiguresTest {

  private static List<String> limitations(List<Estimate> estimates) {
    return ReportBook.of(ExampleReport.composition(estimates)).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Points.class::isInstance)
        .flatMap(block -> ((Block.Points) block).items().stream())
        .filter(point -> point.lead().equals("Figures of earlier data."))
        .map(Block.Point::text)
        .toList();
  }

  @Test
  void oneSentenceSaysHowManyAndOfWhichDay() {
    List<Estimate> all = ExampleReport.results().all();
    List<Estimate> kept =
        all.stream()
            .map(
                e ->
                    e.shown() && e.indicator().equals("host_match") && e.cell().equals(Cell.OVERALL)
                        ? e.asOf("2017-12-01")
                        : e)
            .toList();
    long number = kept.stream().filter(e -> e.earlierDay() != null).count();
    assertThat(number).isPositive();
    assertThat(limitations(kept))
        .containsExactly(
            number
                + " figures are those of an earlier publication, with data as of 1 December 2017:"
                + " since then so few answers have come in or changed that newer figures beside the"
                + " earlier ones would tell about single respondents. Others can be hidden for the"
                + " same reason.");
    assertThat(limitations(all)).isEmpty();
  }

  @Test
  void tablesSayOfWhichDayAFigureIs() {
    Estimate figure =
        ExampleReport.results().all().stream().filter(Estimate::shown).findFirst().orElseThrow();
    FigureText text = ExampleReport.composition().text();

    assertThat(text.earlier(figure)).isEmpty();
    assertThat(text.earlier(figure.asOf("2017-12-01")).replace('\u00a0', ' '))
        .isEqualTo(" (data as of 1 December 2017)");
    List<Estimate> kept =
        ExampleReport.results().all().stream()
            .map(e -> e.shown() && e.cell().equals(Cell.OVERALL) ? e.asOf("2017-12-01") : e)
            .toList();
    assertThat(ReportBook.of(ExampleReport.composition(kept)).sections())
        .flatExtracting(section -> section.blocks())
        .filteredOn(Block.DataTable.class::isInstance)
        .flatExtracting(block -> ((Block.DataTable) block).rows())
        .anySatisfy(row -> assertThat(row.toString()).contains("(data as of"));
  }
}
