package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.HeatMapChart;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;

/** An indicator by country and sector at once, as heat map. */
public final class CrossFigure {

  /** The breakdown it shows. */
  public static final String BREAKDOWN = "country-x-sector";

  private static final int ROW_HEIGHT = 30;
  private static final int MOST_COUNTRIES = 12;
  private static final int MOST_SECTORS = 20;

  private CrossFigure() {}

  /** The figure, empty when no cell can be shown. */
  public static Optional<Block.Figure> of(Composition composition, Indicator indicator) {
    List<Estimate> estimates = composition.cells(indicator, BREAKDOWN);
    Grid grid = Grid.of(estimates, mostCountries(composition, estimates), MOST_SECTORS);
    if (grid.shown() == 0) {
      return Optional.empty();
    }
    List<List<HeatMapChart.Cell>> cells = new ArrayList<>();
    for (String sector : grid.second()) {
      List<HeatMapChart.Cell> row = new ArrayList<>();
      for (String country : grid.first()) {
        row.add(cell(composition, grid, grid.at(country, sector)));
      }
      cells.add(row);
    }
    HeatMapChart chart =
        new HeatMapChart(
            new HeatMapChart.Side(
                composition.labels().breakdown("sector"),
                grid.second().stream().map(composition.labels()::sector).toList()),
            new HeatMapChart.Side(
                composition.labels().breakdown("country"),
                grid.first().stream().map(composition.labels()::countryCode).toList()),
            cells,
            ROW_HEIGHT);
    long hatched = GroupMapFigure.hidden(cells);
    return Optional.of(figure(composition, indicator, grid, chart, hatched, estimates));
  }

  private static int mostCountries(Composition composition, List<Estimate> estimates) {
    FigureText text = composition.text();
    List<HeatMapChart.Cell> cells =
        estimates.stream()
            .filter(Estimate::shown)
            .map(e -> new HeatMapChart.Cell(State.SHOWN, 0, text.value(e), text.briefBase(e)))
            .toList();
    return HeatMapChart.columns(List.of(), cells, MOST_COUNTRIES);
  }

  private static Block.Figure figure(
      Composition composition,
      Indicator indicator,
      Grid grid,
      HeatMapChart chart,
      long hatched,
      List<Estimate> estimates) {
    List<Estimate> shown = estimates.stream().filter(Estimate::shown).toList();
    List<String> sentences =
        shown.stream()
            .map(e -> Rows.sentence(composition, composition.labels().cell(e.cell()), e))
            .toList();
    String hidden = composition.say("alt.hidden", "count", grid.hidden());
    return composition.figure(
        composition.titles().crossed(composition.in(indicator.label()), shown),
        chart,
        composition.say("alt.cross", "label", composition.in(indicator.label()))
            + " "
            + Rows.join(composition, sentences)
            + " "
            + hidden,
        composition.say(
            "note.cross",
            "left",
            grid.left(),
            "countries",
            countries(composition, grid.first()),
            "hatched",
            hatched,
            "hidden",
            grid.hidden(),
            "empty",
            grid.empty()),
        composition.sources().of(List.of(indicator), shown));
  }

  static String countries(Composition composition, List<String> codes) {
    List<String> names =
        codes.stream()
            .map(
                code ->
                    composition.labels().countryCode(code)
                        + "\u00a0"
                        + composition.labels().country(code))
            .toList();
    return String.join(", ", names);
  }

  private static HeatMapChart.Cell cell(
      Composition composition, Grid grid, Optional<Estimate> found) {
    if (found.isEmpty()) {
      return new HeatMapChart.Cell(State.EMPTY, 0, "", "");
    }
    Estimate estimate = found.get();
    State state = FigureText.state(estimate.status());
    String text =
        state == State.SHOWN
            ? composition.text().value(estimate)
            : composition.say("mark." + FigureText.style(estimate.status()));
    return new HeatMapChart.Cell(
        state,
        state == State.SHOWN ? shade(grid, estimate.value()) : 0,
        text,
        state == State.SHOWN ? composition.text().briefBase(estimate) : "");
  }

  private static double shade(Grid grid, double value) {
    List<Double> values =
        grid.cells().values().stream().filter(Estimate::shown).map(Estimate::value).toList();
    double low = values.stream().min(Double::compare).orElseThrow();
    double high = values.stream().max(Double::compare).orElseThrow();
    return high > low ? 0.1 + 0.8 * (value - low) / (high - low) : 0.5;
  }
}
