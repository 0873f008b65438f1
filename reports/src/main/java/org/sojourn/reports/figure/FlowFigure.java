package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.chart.HeatMapChart;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;

/** Exchanges from country to country as a matrix. */
public final class FlowFigure {

  private static final int ROW_HEIGHT = 20;
  private static final int MOST = 20;
  private static final int SPOKEN = 12;

  private FlowFigure() {}

  /** The figure, empty when no flow can be shown. */
  public static Optional<Block.Figure> of(Composition composition) {
    List<Estimate> flows =
        composition.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, "flow");
    List<Estimate> shown =
        flows.stream()
            .filter(Estimate::shown)
            .sorted(Comparator.comparing((Estimate e) -> -e.value()))
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    int columns = columns(composition, shown);
    List<String> senders = busiest(composition, "country", shown, 0, MOST);
    List<String> hosts = busiest(composition, "partner-country", shown, 1, columns);
    return Optional.of(
        composition.figure(
            composition.countTitles().flows(flows),
            chart(composition, Grid.of(flows, MOST, columns), senders, hosts),
            alternative(composition, shown),
            note(composition, hosts, flows, shown, senders),
            composition.sources().ofRecords(composition.say("source.exchanges"), shown)));
  }

  private static int columns(Composition composition, List<Estimate> shown) {
    List<HeatMapChart.Cell> cells =
        shown.stream().map(e -> cell(composition, Optional.of(e), e.value())).toList();
    return HeatMapChart.columns(List.of(), cells, MOST);
  }

  private static List<String> busiest(
      Composition composition, String breakdown, List<Estimate> shown, int dimension, int most) {
    Stream<String> byCount =
        composition.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, breakdown).stream()
            .filter(Estimate::shown)
            .sorted(Comparator.comparing((Estimate e) -> -e.value()))
            .map(e -> e.cell().keys().get(0));
    Stream<String> byFlow = shown.stream().map(e -> e.cell().keys().get(dimension));
    List<String> present = shown.stream().map(e -> e.cell().keys().get(dimension)).toList();
    return Stream.concat(byCount, byFlow).distinct().filter(present::contains).limit(most).toList();
  }

  private static HeatMapChart chart(
      Composition composition, Grid grid, List<String> senders, List<String> hosts) {
    double most =
        grid.cells().values().stream()
            .filter(Estimate::shown)
            .mapToDouble(Estimate::value)
            .max()
            .orElse(1);
    List<List<HeatMapChart.Cell>> cells = new ArrayList<>();
    for (String sender : senders) {
      List<HeatMapChart.Cell> row = new ArrayList<>();
      hosts.forEach(host -> row.add(cell(composition, grid.at(sender, host), most)));
      cells.add(row);
    }
    return new HeatMapChart(
        new HeatMapChart.Side(
            composition.say("flow.from"),
            senders.stream().map(composition.labels()::country).toList()),
        new HeatMapChart.Side(
            composition.say("flow.to"),
            hosts.stream().map(composition.labels()::countryCode).toList()),
        cells,
        ROW_HEIGHT);
  }

  private static HeatMapChart.Cell cell(
      Composition composition, Optional<Estimate> found, double most) {
    if (found.isEmpty()) {
      return new HeatMapChart.Cell(State.EMPTY, 0, "", "");
    }
    State state = FigureText.state(found.get().status());
    if (state != State.SHOWN) {
      return new HeatMapChart.Cell(state, 0, "", "");
    }
    double shade = most <= 1 ? 0.4 : 0.15 + 0.8 * (found.get().value() - 1) / (most - 1);
    return new HeatMapChart.Cell(state, shade, composition.text().value(found.get()), "");
  }

  private static String alternative(Composition composition, List<Estimate> shown) {
    List<String> sentences =
        shown.stream()
            .limit(SPOKEN)
            .map(e -> composition.labels().cell(e.cell()) + " " + composition.text().value(e))
            .toList();
    return composition.say("alt.flow", "flows", shown.size())
        + " "
        + Rows.join(composition, sentences);
  }

  private static String note(
      Composition composition,
      List<String> hosts,
      List<Estimate> flows,
      List<Estimate> shown,
      List<String> senders) {
    Predicate<Estimate> drawn =
        e -> senders.contains(e.cell().keys().get(0)) && hosts.contains(e.cell().keys().get(1));
    List<Estimate> hidden = flows.stream().filter(e -> e.status().hidden()).toList();
    long hatched = hidden.stream().filter(drawn).count();
    return composition.say(
        "note.flow",
        "countries",
        CrossFigure.countries(composition, hosts),
        "hatched",
        hatched,
        "undrawn",
        hidden.size() - hatched,
        "left",
        shown.stream().filter(drawn.negate()).count());
  }
}
