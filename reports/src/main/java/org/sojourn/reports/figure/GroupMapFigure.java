package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.HeatMapChart;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;

/** Shares of several indicators by the groups of a breakdown with many groups, as heat map. */
public final class GroupMapFigure {

  private static final int ROW_HEIGHT = 30;
  private static final int MOST_ROWS = 22;
  private static final double PALEST = 40;

  private GroupMapFigure() {}

  /**
   * The figure; empty when no group of any indicator can be shown. Groups hidden throughout are
   * named below it.
   *
   * @param indicators what to show; others than percentages are left out
   * @param breakdown id of the breakdown
   */
  public static Optional<Block.Figure> of(
      Composition composition, List<Indicator> indicators, String breakdown) {
    List<Indicator> shares =
        indicators.stream()
            .filter(Rows::isPercentage)
            .filter(i -> composition.cells(i, breakdown).stream().anyMatch(Estimate::shown))
            .toList();
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    List<Cell> shown = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (Cell cell : cells(composition, shares, breakdown)) {
      boolean any =
          shares.stream().flatMap(i -> at(composition, i, cell).stream()).anyMatch(Estimate::shown);
      if (any && shown.size() < MOST_ROWS) {
        shown.add(cell);
      } else {
        hidden.add(composition.labels().cell(cell));
      }
    }
    return Optional.of(figure(composition, shares, breakdown, shown, hidden));
  }

  private static List<Cell> cells(
      Composition composition, List<Indicator> shares, String breakdown) {
    Set<Cell> cells = new LinkedHashSet<>();
    shares.forEach(i -> composition.cells(i, breakdown).forEach(e -> cells.add(e.cell())));
    return cells.stream()
        .sorted(Comparator.comparing((Cell cell) -> composition.labels().cell(cell)))
        .toList();
  }

  private static Optional<Estimate> at(Composition composition, Indicator indicator, Cell cell) {
    return composition.cells(indicator, cell.breakdown()).stream()
        .filter(e -> e.cell().equals(cell))
        .findFirst();
  }

  private static Block.Figure figure(
      Composition composition,
      List<Indicator> shares,
      String breakdown,
      List<Cell> shown,
      List<String> hidden) {
    List<Estimate> estimates = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<List<HeatMapChart.Cell>> cells = new ArrayList<>();
    for (Cell cell : shown) {
      List<HeatMapChart.Cell> row = new ArrayList<>();
      for (Indicator indicator : shares) {
        Optional<Estimate> estimate = at(composition, indicator, cell);
        row.add(cell(composition, estimate));
        estimate.filter(Estimate::shown).ifPresent(estimates::add);
        estimate.ifPresent(
            e ->
                sentences.add(
                    Rows.sentence(
                        composition,
                        composition.labels().cell(cell) + ", " + composition.in(indicator.label()),
                        e)));
      }
      cells.add(row);
    }
    String what = composition.labels().breakdown(breakdown);
    HeatMapChart chart =
        new HeatMapChart(
            new HeatMapChart.Side(what, shown.stream().map(composition.labels()::cell).toList()),
            new HeatMapChart.Side("", shares.stream().map(i -> composition.in(i.label())).toList()),
            cells,
            ROW_HEIGHT);
    return composition.figure(
        title(composition, breakdown, shown, hidden, estimates),
        chart,
        composition.say("alt.map", "breakdown", what) + " " + Rows.join(sentences),
        note(composition, hidden),
        composition.sources().of(shares, estimates));
  }

  private static HeatMapChart.Cell cell(Composition composition, Optional<Estimate> found) {
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
        state, shade, composition.text().value(estimate), composition.text().briefBase(estimate));
  }

  private static String title(
      Composition composition,
      String breakdown,
      List<Cell> shown,
      List<String> hidden,
      List<Estimate> estimates) {
    double low = estimates.stream().mapToDouble(Estimate::value).min().orElseThrow();
    double high = estimates.stream().mapToDouble(Estimate::value).max().orElseThrow();
    return composition.say(
        "title.map",
        "kind",
        breakdown,
        "shown",
        shown.size(),
        "all",
        shown.size() + hidden.size(),
        "low",
        composition.numbers().percent(low),
        "high",
        composition.numbers().percent(high));
  }

  private static String note(Composition composition, List<String> hidden) {
    String how = composition.say("note.map");
    return hidden.isEmpty()
        ? how
        : how
            + " "
            + composition.say(
                "note.hidden.groups",
                "count",
                hidden.size(),
                "names",
                composition.labels().list(hidden));
  }
}
