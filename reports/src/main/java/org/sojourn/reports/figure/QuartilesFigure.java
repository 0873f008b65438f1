package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.Measure;
import org.sojourn.reports.chart.QuartileChart;
import org.sojourn.reports.chart.RowLabel;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;

/** An amount by its quartiles, of everybody and by the groups of some breakdowns. */
public final class QuartilesFigure {

  private static final int MOST_ROWS = 10;

  private QuartilesFigure() {}

  /**
   * The figure, empty when the amount of everybody cannot be shown.
   *
   * @param breakdowns ids of breakdowns whose published groups are shown as well
   */
  public static Optional<Block.Figure> of(
      Composition composition, Indicator indicator, List<String> breakdowns) {
    Optional<Estimate> overall = composition.overall(indicator).filter(Estimate::shown);
    if (overall.isEmpty()) {
      return Optional.empty();
    }
    List<Estimate> medians = new ArrayList<>(List.of(overall.get()));
    for (String breakdown : breakdowns) {
      composition.cells(indicator, breakdown).stream()
          .filter(Estimate::shown)
          .limit(MOST_ROWS)
          .forEach(medians::add);
    }
    List<QuartileChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    double most = 0;
    for (Estimate median : medians) {
      QuartileChart.Row row = row(composition, indicator, median);
      most = Math.max(most, row.upper() == null ? 0 : row.upper());
      rows.add(row);
      String based = row.label().name() + " (" + row.label().base() + ")";
      sentences.add(composition.words().pair(based, row.label().value()));
    }
    String label = composition.in(indicator.label());
    return Optional.of(
        composition.figure(
            title(composition, indicator, rows.get(0), overall.get()),
            new QuartileChart(
                rows, Measure.upTo(most, value -> composition.numbers().count(Math.round(value)))),
            composition.say("alt.quartiles", "label", label)
                + " "
                + Rows.join(composition, sentences),
            composition.say("note.quartiles"),
            composition.sources().of(List.of(indicator), medians)));
  }

  private static QuartileChart.Row row(
      Composition composition, Indicator indicator, Estimate median) {
    Optional<Estimate> lower = at(composition, indicator, Statistic.LOWER_QUARTILE, median.cell());
    Optional<Estimate> upper = at(composition, indicator, Statistic.UPPER_QUARTILE, median.cell());
    boolean both = lower.isPresent() && upper.isPresent();
    FigureText text = composition.text();
    String value =
        both
            ? composition.say(
                "quartiles",
                "median",
                text.value(median),
                "lower",
                text.value(lower.get()),
                "upper",
                text.value(upper.get()))
            : text.value(median);
    return new QuartileChart.Row(
        RowLabel.of(composition.labels().cell(median.cell()), text.briefBase(median), value),
        State.SHOWN,
        "",
        lower.map(Estimate::value).orElse(null),
        median.value(),
        upper.map(Estimate::value).orElse(null));
  }

  private static Optional<Estimate> at(
      Composition composition, Indicator indicator, Statistic statistic, Cell cell) {
    return composition.results().at(indicator.id(), null, statistic, cell).filter(Estimate::shown);
  }

  private static String title(
      Composition composition, Indicator indicator, QuartileChart.Row all, Estimate median) {
    return composition.say(
        all.lower() == null || all.upper() == null ? "title.median" : "title.quartiles",
        "label",
        composition.in(indicator.label()),
        "median",
        composition.text().value(median),
        "lower",
        all.lower() == null ? "" : composition.text().number(median, all.lower()),
        "upper",
        all.upper() == null ? "" : composition.text().number(median, all.upper()));
  }
}
