package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.chart.BarsChart;
import org.sojourn.reports.chart.RowLabel;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Labels;

/** Exchanges counted by country (sending beside hosting), sector or size. */
public final class CountsFigure {

  private static final int MOST_ROWS = 20;

  private CountsFigure() {}

  /** Exchanges by sending and host country; empty when no country can be shown. */
  public static Optional<Block.Figure> countries(Composition composition) {
    List<Estimate> sending = known(composition, "country");
    List<Estimate> hosting = known(composition, "partner-country");
    List<String> codes =
        Stream.concat(sending.stream(), hosting.stream())
            .map(e -> e.cell().keys().get(0))
            .distinct()
            .sorted(Comparator.comparing((String code) -> -sum(code, sending, hosting)))
            .toList();
    if (codes.isEmpty()
        || Stream.concat(sending.stream(), hosting.stream()).noneMatch(Estimate::shown)) {
      return Optional.empty();
    }
    List<BarsChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (String code : codes.subList(0, Math.min(MOST_ROWS, codes.size()))) {
      BarsChart.Bar out = bar(composition, at(code, sending));
      BarsChart.Bar in = bar(composition, at(code, hosting));
      String name = composition.labels().country(code);
      rows.add(new BarsChart.Row(RowLabel.of(name, "", ""), List.of(out, in)));
      sentences.add(
          composition.say(
              "alt.countries.item",
              "name",
              name,
              "sending",
              spoken(composition, out),
              "hosting",
              spoken(composition, in)));
    }
    return Optional.of(
        composition.figure(
            composition.say(
                "title.countries",
                "sending",
                positive(sending),
                "hosting",
                positive(hosting),
                "all",
                codes.size()),
            new BarsChart(
                List.of(composition.say("counts.sending"), composition.say("counts.hosting")),
                rows,
                value -> composition.numbers().count(Math.round(value))),
            composition.say("alt.countries") + " " + Rows.join(composition, sentences),
            left(composition, codes.size()),
            composition
                .sources()
                .ofRecords(
                    composition.say("source.exchanges"),
                    Stream.concat(sending.stream(), hosting.stream()).toList())));
  }

  /** Exchanges by one breakdown, in the order of their number; empty when none can be shown. */
  public static Optional<Block.Figure> of(Composition composition, String breakdown) {
    boolean byCount = !breakdown.equals("size") && !breakdown.equals("cohort");
    List<Estimate> cells = new ArrayList<>(known(composition, breakdown));
    if (cells.stream().noneMatch(Estimate::shown)) {
      return Optional.empty();
    }
    if (byCount) {
      cells.sort(Comparator.comparing((Estimate e) -> e.shown() ? -e.value() : 0));
    }
    List<BarsChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Estimate cell : cells.subList(0, Math.min(MOST_ROWS, cells.size()))) {
      String name = composition.labels().cell(cell.cell());
      BarsChart.Bar bar = bar(composition, Optional.of(cell));
      rows.add(new BarsChart.Row(RowLabel.of(name, "", ""), List.of(bar)));
      sentences.add(name + " " + spoken(composition, bar));
    }
    String what = composition.labels().by(breakdown);
    return Optional.of(
        composition.figure(
            composition
                .countTitles()
                .counts(
                    breakdown,
                    cells,
                    composition.results().overall(BuiltIn.EXCHANGES, null, Statistic.COUNT)),
            new BarsChart(
                List.of(""), rows, value -> composition.numbers().count(Math.round(value))),
            composition.say("alt.counts", "breakdown", what)
                + " "
                + Rows.join(composition, sentences),
            left(composition, cells.size()),
            composition.sources().ofRecords(composition.say("source.exchanges"), cells)));
  }

  private static List<Estimate> known(Composition composition, String breakdown) {
    return composition.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, breakdown).stream()
        .filter(e -> !e.cell().keys().get(0).equals(Labels.UNKNOWN))
        .toList();
  }

  private static Optional<Estimate> at(String code, List<Estimate> cells) {
    return cells.stream().filter(e -> e.cell().keys().get(0).equals(code)).findFirst();
  }

  private static double sum(String code, List<Estimate> sending, List<Estimate> hosting) {
    return Stream.of(at(code, sending), at(code, hosting))
        .flatMap(Optional::stream)
        .filter(Estimate::shown)
        .mapToDouble(Estimate::value)
        .sum();
  }

  private static long positive(List<Estimate> cells) {
    return cells.stream().filter(e -> !e.shown() || e.value() > 0).count();
  }

  private static BarsChart.Bar bar(Composition composition, Optional<Estimate> cell) {
    if (cell.isEmpty()) {
      return new BarsChart.Bar(State.SHOWN, 0, "");
    }
    State state = FigureText.state(cell.get().status());
    return state == State.SHOWN
        ? new BarsChart.Bar(state, cell.get().value(), "")
        : new BarsChart.Bar(state, 0, composition.text().value(cell.get()));
  }

  private static String spoken(Composition composition, BarsChart.Bar bar) {
    return bar.state() == State.SHOWN
        ? composition.numbers().count(Math.round(bar.value()))
        : bar.word();
  }

  private static String left(Composition composition, int rows) {
    return rows <= MOST_ROWS
        ? ""
        : composition.say("note.counts", "shown", MOST_ROWS, "left", rows - MOST_ROWS);
  }
}
