package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.chart.LikertChart;
import org.sojourn.reports.chart.RowLabel;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;

/** What became of those who were asked: complete, partial, no response. */
public final class ResponseFigure {

  private static final List<Statistic> PARTS =
      List.of(Statistic.NO_RESPONSE, Statistic.PARTIAL, Statistic.COMPLETE);

  private ResponseFigure() {}

  /** The figure, empty when no instrument's response can be shown. */
  public static Optional<Block.Figure> of(Composition composition) {
    List<LikertChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<Estimate> rates = new ArrayList<>();
    for (Instrument instrument : composition.instruments()) {
      Cell cell = new Cell("instrument", List.of(instrument.instrument()));
      Optional<Estimate> rate = at(composition, Statistic.RESPONSE_RATE, cell);
      Optional<Estimate> invited = at(composition, Statistic.INVITED, cell);
      List<Estimate> parts =
          PARTS.stream().flatMap(s -> at(composition, s, cell).stream()).toList();
      if (rate.isPresent()
          && invited.isPresent()
          && invited.get().value() > 0
          && parts.size() == PARTS.size()) {
        rates.add(rate.get());
        rows.add(row(composition, instrument, rate.get(), invited.get(), parts));
        sentences.add(sentence(composition, instrument, rate.get(), parts));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.figure(
            composition.titles().response(rates),
            new LikertChart(labels(composition), -1, rows, composition.numbers()::percent),
            composition.say("alt.response") + " " + Rows.join(composition, sentences),
            composition.say("note.response"),
            composition.sources().ofRecords(composition.say("source.response"), rates)));
  }

  private static Optional<Estimate> at(Composition composition, Statistic statistic, Cell cell) {
    return composition
        .results()
        .at(BuiltIn.RESPONSE, null, statistic, cell)
        .filter(Estimate::shown);
  }

  private static List<String> labels(Composition composition) {
    return List.of(
        composition.say("response.none"),
        composition.say("response.partial"),
        composition.say("response.complete"));
  }

  private static LikertChart.Row row(
      Composition composition,
      Instrument instrument,
      Estimate rate,
      Estimate invited,
      List<Estimate> parts) {
    return new LikertChart.Row(
        RowLabel.of(
            composition.in(instrument.title()),
            composition.say("response.of", "n", composition.text().value(invited)),
            composition.text().value(rate)),
        parts.stream().map(part -> 100 * part.value() / invited.value()).toList(),
        State.SHOWN,
        "");
  }

  private static String sentence(
      Composition composition, Instrument instrument, Estimate rate, List<Estimate> parts) {
    return composition.say(
        "alt.response.item",
        "name",
        composition.in(instrument.title()),
        "rate",
        composition.text().value(rate),
        "complete",
        composition.text().value(parts.get(2)),
        "partial",
        composition.text().value(parts.get(1)),
        "none",
        composition.text().value(parts.get(0)));
  }
}
