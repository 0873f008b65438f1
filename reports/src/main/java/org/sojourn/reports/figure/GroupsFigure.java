package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.IntervalChart;
import org.sojourn.reports.comparison.ComparisonNote;
import org.sojourn.reports.comparison.GroupTitle;
import org.sojourn.reports.comparison.PairMarks;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;

/** Shares by the groups of a breakdown with few groups, such as role or size. */
public final class GroupsFigure {

  /** More would not fit below another figure, and leave half of its page empty. */
  private static final int MOST_ROWS = 14;

  private GroupsFigure() {}

  /**
   * The figures, none when no group of any indicator can be shown.
   *
   * @param composition the report
   * @param indicators what to show; others than percentages are left out
   * @param breakdown id of the breakdown
   */
  public static List<Block.Figure> of(
      Composition composition, List<Indicator> indicators, String breakdown) {
    List<Indicator> shown =
        indicators.stream()
            .filter(GroupsFigure::isDrawn)
            .filter(i -> composition.cells(i, breakdown).stream().anyMatch(Estimate::shown))
            .toList();
    return Parts.of(shown, i -> 1 + composition.cells(i, breakdown).size(), MOST_ROWS).stream()
        .map(part -> figure(composition, part, breakdown))
        .toList();
  }

  /** Whether {@code indicator} is a percentage, as the figure draws them. */
  public static boolean isDrawn(Indicator indicator) {
    return Rows.isPercentage(indicator);
  }

  private static Block.Figure figure(
      Composition composition, List<Indicator> shown, String breakdown) {
    List<Estimate> estimates = new ArrayList<>();
    List<IntervalChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Indicator indicator : shown) {
      String label = composition.in(indicator.label());
      rows.add(IntervalChart.Row.heading(label));
      PairMarks marks = PairMarks.of(composition, indicator, breakdown);
      for (Estimate cell : composition.cells(indicator, breakdown)) {
        String name = marks.name(cell.cell(), composition.labels().cell(cell.cell()));
        estimates.add(cell);
        rows.add(Rows.interval(composition, name, cell, indicator.target()));
        sentences.add(Rows.sentence(composition, label + ", " + name, cell));
      }
    }
    String what = composition.labels().by(breakdown);
    return composition.figure(
        title(composition, shown, estimates, breakdown),
        new IntervalChart(rows, SharesFigure.percentages(composition)),
        composition.say("alt.groups", "breakdown", what) + " " + Rows.join(composition, sentences),
        composition.say(
            "note.groups",
            "targets",
            shown.stream().filter(i -> i.target() != null).count(),
            "hidden",
            estimates.stream().filter(e -> e.status().hidden()).count(),
            "compared",
            ComparisonNote.of(composition, shown, breakdown)),
        composition.sources().of(shown, estimates));
  }

  private static String title(
      Composition composition, List<Indicator> shown, List<Estimate> estimates, String breakdown) {
    List<Estimate> published = estimates.stream().filter(Estimate::shown).toList();
    return GroupTitle.of(composition, shown, breakdown, published)
        .orElseGet(() -> composition.titles().groups(breakdown, published));
  }
}
