package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.IntervalChart;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;

/** Shares by the groups of a breakdown with few groups, such as role or size. */
public final class GroupsFigure {

  private GroupsFigure() {}

  /**
   * The figure, empty when no group of any indicator can be shown.
   *
   * @param composition the report
   * @param indicators what to show; others than percentages are left out
   * @param breakdown id of the breakdown
   */
  public static Optional<Block.Figure> of(
      Composition composition, List<Indicator> indicators, String breakdown) {
    List<Indicator> shown = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    List<IntervalChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Indicator indicator : indicators) {
      List<Estimate> cells =
          Rows.isPercentage(indicator) ? composition.cells(indicator, breakdown) : List.of();
      if (cells.stream().anyMatch(Estimate::shown)) {
        String label = composition.in(indicator.label());
        shown.add(indicator);
        rows.add(IntervalChart.Row.heading(label));
        for (Estimate cell : cells) {
          String name = composition.labels().cell(cell.cell());
          estimates.add(cell);
          rows.add(Rows.interval(composition, name, cell, indicator.target()));
          sentences.add(Rows.sentence(composition, label + ", " + name, cell));
        }
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String what = composition.labels().by(breakdown);
    return Optional.of(
        composition.figure(
            title(composition, shown, estimates, what),
            new IntervalChart(rows, SharesFigure.percentages(composition)),
            composition.say("alt.groups", "breakdown", what) + " " + Rows.join(sentences),
            composition.say("note.groups"),
            composition.sources().of(shown, estimates)));
  }

  private static String title(
      Composition composition, List<Indicator> shown, List<Estimate> estimates, String what) {
    List<Estimate> published = estimates.stream().filter(Estimate::shown).toList();
    double low = published.stream().mapToDouble(Estimate::value).min().orElseThrow();
    double high = published.stream().mapToDouble(Estimate::value).max().orElseThrow();
    return composition.say(
        "title.groups",
        "breakdown",
        what,
        "count",
        published.size(),
        "indicators",
        shown.size(),
        "low",
        composition.numbers().percent(low),
        "high",
        composition.numbers().percent(high));
  }
}
