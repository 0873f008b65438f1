package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.HeatMapChart;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.comparison.ComparisonNote;
import org.sojourn.reports.comparison.GroupTitle;
import org.sojourn.reports.comparison.PairMarks;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Groups;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Titles;

/** Shares of several indicators by the groups of a breakdown with many groups, as heat map. */
public final class GroupMapFigure {

  private static final int ROW_HEIGHT = 30;
  private static final int MOST_ROWS = 22;
  private static final int MOST_COLUMNS = 8;
  private static final double PALEST = 40;
  private static final String DIFFERS = "\u2020";

  private GroupMapFigure() {}

  /**
   * The figures, none when no group of any indicator can be shown. Groups without figures are named
   * below.
   *
   * @param indicators what to show; others than percentages are left out
   * @param breakdown id of the breakdown
   */
  public static List<Block.Figure> of(
      Composition composition, List<Indicator> indicators, String breakdown) {
    List<Indicator> shares =
        indicators.stream()
            .filter(Rows::isPercentage)
            .filter(i -> composition.cells(i, breakdown).stream().anyMatch(Estimate::shown))
            .toList();
    List<String> names = shares.stream().map(i -> composition.in(i.label())).toList();
    List<HeatMapChart.Cell> cells =
        shares.stream()
            .flatMap(i -> composition.cells(i, breakdown).stream())
            .map(estimate -> cell(composition, Optional.of(estimate), true))
            .toList();
    return Parts.evenly(shares, HeatMapChart.columns(names, cells, MOST_COLUMNS)).stream()
        .map(part -> figure(composition, part, breakdown))
        .toList();
  }

  private static Block.Figure figure(
      Composition composition, List<Indicator> shares, String breakdown) {
    Groups groups = Groups.of(composition, shares, breakdown);
    List<Cell> rows = groups.shown().subList(0, Math.min(MOST_ROWS, groups.shown().size()));
    List<Estimate> estimates = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<List<HeatMapChart.Cell>> cells = new ArrayList<>();
    Map<Indicator, PairMarks> marks = new LinkedHashMap<>();
    shares.forEach(i -> marks.put(i, PairMarks.of(composition, i, breakdown)));
    for (Cell cell : rows) {
      List<HeatMapChart.Cell> row = new ArrayList<>();
      for (Indicator indicator : shares) {
        Optional<Estimate> estimate = Groups.at(composition, indicator, cell);
        row.add(cell(composition, estimate, marks.get(indicator).isMarked(cell)));
        estimate.filter(Estimate::shown).ifPresent(estimates::add);
        estimate.ifPresent(e -> sentences.add(sentence(composition, indicator, e)));
      }
      cells.add(row);
    }
    String what = composition.labels().breakdown(breakdown);
    HeatMapChart chart =
        new HeatMapChart(
            new HeatMapChart.Side(what, rows.stream().map(composition.labels()::cell).toList()),
            new HeatMapChart.Side("", shares.stream().map(i -> composition.in(i.label())).toList()),
            cells,
            ROW_HEIGHT);
    return composition.figure(
        GroupTitle.of(composition, shares, breakdown, estimates)
            .orElseGet(() -> title(composition, breakdown, groups, estimates)),
        chart,
        composition.say("alt.map", "breakdown", composition.labels().by(breakdown))
            + " "
            + Rows.join(composition, sentences),
        note(composition, groups, hidden(cells), compared(composition, shares, breakdown, cells)),
        composition.sources().of(shares, estimates));
  }

  private static String compared(
      Composition composition,
      List<Indicator> shares,
      String breakdown,
      List<List<HeatMapChart.Cell>> cells) {
    String note = ComparisonNote.of(composition, shares, breakdown);
    boolean marked = cells.stream().flatMap(List::stream).anyMatch(c -> c.text().endsWith(DIFFERS));
    return marked ? composition.say("compared.dagger", "mark", DIFFERS) + " " + note : note;
  }

  private static String sentence(Composition composition, Indicator indicator, Estimate estimate) {
    String group = composition.labels().cell(estimate.cell());
    return Rows.sentence(composition, group + ", " + composition.in(indicator.label()), estimate);
  }

  private static HeatMapChart.Cell cell(
      Composition composition, Optional<Estimate> found, boolean marked) {
    if (found.isEmpty()) {
      return new HeatMapChart.Cell(State.EMPTY, 0, "", "");
    }
    Estimate estimate = found.get();
    State state = FigureText.state(estimate.status());
    if (state != State.SHOWN) {
      String mark = composition.say("mark." + FigureText.style(estimate.status()));
      return new HeatMapChart.Cell(state, 0, mark, "");
    }
    double shade = Math.max(0, (estimate.value() - PALEST) / (100 - PALEST));
    return new HeatMapChart.Cell(
        state,
        shade,
        composition.text().value(estimate) + (marked ? DIFFERS : ""),
        composition.text().briefBase(estimate));
  }

  private static String title(
      Composition composition, String breakdown, Groups groups, List<Estimate> estimates) {
    DoubleSummaryStatistics values =
        estimates.stream().mapToDouble(Estimate::value).summaryStatistics();
    String low = composition.numbers().percent(values.getMin());
    String high = composition.numbers().percent(values.getMax());
    long unknown = groups.shown().stream().filter(Groups::isUnknown).count();
    return composition.say(
        "title.map",
        "kind",
        breakdown,
        "shown",
        groups.shown().size() - unknown,
        "all",
        groups.all() - groups.unknown(),
        "unknown",
        unknown,
        "spread",
        Titles.spread(low, high),
        "low",
        low,
        "high",
        high);
  }

  /** How many of {@code cells} are hatched. */
  static long hidden(List<List<HeatMapChart.Cell>> cells) {
    return cells.stream()
        .flatMap(List::stream)
        .filter(cell -> cell.state() == State.HIDDEN)
        .count();
  }

  private static String note(Composition composition, Groups groups, long hidden, String compared) {
    int left = Math.max(0, groups.shown().size() - MOST_ROWS);
    String note = composition.say("note.map", "left", left, "hidden", hidden, "compared", compared);
    String absent = groups.absent(composition);
    return absent.isEmpty() ? note : note + " " + absent;
  }
}
