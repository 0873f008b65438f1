package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** Who answered: complete and partial responses and silence, as shares of those asked. */
public final class ResponseFigure {

  private static final List<Statistic> COUNTS =
      List.of(Statistic.INVITED, Statistic.COMPLETE, Statistic.PARTIAL, Statistic.NO_RESPONSE);

  private ResponseFigure() {}

  /**
   * The response to every questionnaire.
   *
   * @param breakdown a breakdown of organisations, or null for all
   * @param key its cell
   */
  public static Optional<Figure> of(Told told, String breakdown, String key) {
    List<Row> rows = new ArrayList<>();
    List<Estimate> rates = new ArrayList<>();
    for (Instrument instrument : told.published().directory().instruments()) {
      Cell cell = cell(instrument, breakdown, key);
      Optional<Estimate> rate = at(told, Statistic.RESPONSE_RATE, cell);
      rate.ifPresent(
          estimate -> {
            rates.add(estimate);
            rows.add(row(told, instrument, estimate));
          });
    }
    return rates.stream().anyMatch(Estimate::shown)
        ? Optional.of(figure(told, rates, rows))
        : Optional.empty();
  }

  private static Cell cell(Instrument instrument, String breakdown, String key) {
    return breakdown == null
        ? new Cell("instrument", List.of(instrument.instrument()))
        : new Cell(BuiltIn.responseBy(breakdown), List.of(instrument.instrument(), key));
  }

  private static Row row(Told told, Instrument instrument, Estimate rate) {
    String name = told.in(instrument.title());
    List<Entry> cells = new ArrayList<>();
    cells.add(new Marks(told).value(name, rate));
    for (Statistic statistic : COUNTS) {
      cells.add(
          at(told, statistic, rate.cell())
              .map(count -> new Entry(told.text().value(count), look(count), null))
              .orElse(Entry.none()));
    }
    return new Row(instrument.instrument(), name, cells);
  }

  /** Charts draw no count; one that is not shown looks like it all the same. */
  private static String look(Estimate count) {
    return count.shown() ? "number" : Marks.state(count.status());
  }

  private static Optional<Estimate> at(Told told, Statistic statistic, Cell cell) {
    return told.results().at(BuiltIn.RESPONSE, null, statistic, cell);
  }

  /** Which questionnaires have a rate that is hidden. */
  private static List<String> hidden(Told told, List<Estimate> rates, List<Row> rows) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      if (rates.get(i).status().hidden()) {
        names.add(rows.get(i).label());
      }
    }
    return names.isEmpty()
        ? List.of()
        : List.of(
            told.say(
                "note.hidden.response",
                "names",
                String.join("; ", names),
                "threshold",
                told.programme().disclosure().threshold()));
  }

  private static Figure figure(Told told, List<Estimate> rates, List<Row> rows) {
    List<String> notes = new ArrayList<>(hidden(told, rates, rows));
    notes.add(told.words().say("note.response.table"));
    return new Figure(
        "response",
        "bars",
        told.titles().response(rates.stream().filter(Estimate::shown).toList()),
        Units.PERCENT,
        -1,
        List.of(
            told.words().say("response.instrument"),
            told.say("head.rate"),
            told.words().say("response.invited"),
            told.words().say("response.complete"),
            told.words().say("response.partial"),
            told.words().say("response.none")),
        rows,
        List.of(),
        notes,
        told.words().say("source.base", "asked", told.words().say("source.response")));
  }
}
