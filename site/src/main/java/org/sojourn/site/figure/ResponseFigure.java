package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Wave;
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
    for (Instrument instrument : instruments(told)) {
      row(told, instrument, breakdown, key).ifPresent(rows::add);
    }
    boolean any = rows.stream().anyMatch(row -> row.cells().get(0).mark().state().equals("shown"));
    return any ? Optional.of(figure(told, rows)) : Optional.empty();
  }

  /** Questionnaires by wave, then by role. */
  public static List<Instrument> instruments(Told told) {
    List<String> waves = told.programme().waves().stream().map(Wave::id).toList();
    return told.published().directory().codebook().instruments().stream()
        .sorted(
            Comparator.comparingInt((Instrument i) -> waves.indexOf(i.wave()))
                .thenComparing(Instrument::role))
        .toList();
  }

  private static Optional<Row> row(Told told, Instrument instrument, String breakdown, String key) {
    String name = told.in(instrument.title());
    Cell cell =
        breakdown == null
            ? new Cell("instrument", List.of(instrument.instrument()))
            : new Cell(BuiltIn.responseBy(breakdown), List.of(instrument.instrument(), key));
    Marks marks = new Marks(told);
    Optional<Estimate> rate = at(told, Statistic.RESPONSE_RATE, cell);
    if (rate.isEmpty()) {
      return Optional.empty();
    }
    List<Entry> cells = new ArrayList<>();
    cells.add(marks.value(name, rate.get()));
    for (Statistic statistic : COUNTS) {
      cells.add(Entry.number(at(told, statistic, cell).map(told.text()::value).orElse("")));
    }
    return Optional.of(new Row(instrument.instrument(), name, cells));
  }

  private static Optional<Estimate> at(Told told, Statistic statistic, Cell cell) {
    return told.results().at(BuiltIn.RESPONSE, null, statistic, cell);
  }

  private static Figure figure(Told told, List<Row> rows) {
    return new Figure(
        "response",
        "bars",
        told.say("title.response"),
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
        List.of(told.words().say("note.response.table")),
        told.words().say("source.base", "asked", told.words().say("source.response")));
  }
}
