package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.classification.SizeClass;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;

/** Who answered: per questionnaire, and per questionnaire and country. */
public final class ResponseTable {

  private static final List<Statistic> COUNTS =
      List.of(
          Statistic.INVITED,
          Statistic.COMPLETE,
          Statistic.PARTIAL,
          Statistic.NO_RESPONSE,
          Statistic.RESPONSE_RATE);

  private static final String COUNTRY = "country";
  private static final List<String> SIZES =
      Arrays.stream(SizeClass.values()).map(SizeClass::id).toList();

  private ResponseTable() {}

  /** The table per questionnaire; empty without surveys. */
  public static Optional<Block.DataTable> of(Composition composition) {
    List<List<Entry>> rows = new ArrayList<>();
    List<Estimate> rates = new ArrayList<>();
    for (Instrument instrument : composition.instruments()) {
      Cell cell = new Cell("instrument", List.of(instrument.instrument()));
      List<Entry> row = new ArrayList<>();
      row.add(Entry.of(composition.in(instrument.title())));
      for (Statistic statistic : COUNTS) {
        row.add(Cells.value(composition, at(composition, statistic, cell)));
      }
      at(composition, Statistic.RESPONSE_RATE, cell).ifPresent(rates::add);
      rows.add(row);
    }
    if (rates.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns =
        List.of(
            Cells.left(composition.say("response.instrument"), 40),
            Cells.right(composition.say("response.invited"), 12),
            Cells.right(composition.say("response.complete"), 12),
            Cells.right(composition.say("response.partial"), 12),
            Cells.right(composition.say("response.none"), 12),
            Cells.right(composition.say("response.rate"), 12));
    return Optional.of(
        composition.table(
            composition.say("table.response"),
            "plain",
            columns,
            rows,
            Cells.spoken(composition, rows),
            composition.say("note.response.table"),
            composition.sources().ofRecords(composition.say("source.response"), rates)));
  }

  /** Response rates per group of a breakdown and questionnaire; empty when none can be shown. */
  public static Optional<Block.DataTable> by(Composition composition, String breakdown) {
    String place = BuiltIn.responseBy(breakdown);
    List<Instrument> instruments = composition.instruments();
    List<Estimate> rates =
        composition.results().cells(BuiltIn.RESPONSE, null, Statistic.RESPONSE_RATE, place);
    List<String> keys = keys(composition, rates, breakdown);
    List<List<Entry>> rows = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (String key : keys) {
      List<Entry> row = new ArrayList<>();
      row.add(Entry.of(composition.labels().key(breakdown, key)));
      boolean any = false;
      for (Instrument instrument : instruments) {
        Cell cell = new Cell(place, List.of(instrument.instrument(), key));
        Optional<Estimate> rate = at(composition, Statistic.RESPONSE_RATE, cell);
        any |= rate.isPresent() && rate.get().shown();
        row.add(rate(composition, rate, at(composition, Statistic.INVITED, cell)));
      }
      if (any) {
        rows.add(row);
      } else {
        hidden.add(composition.labels().key(breakdown, key));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            breakdown.equals(COUNTRY)
                ? composition.say("table.response.country")
                : composition.say(
                    "table.response.by", "breakdown", composition.labels().breakdown(breakdown)),
            "wide",
            columns(composition, instruments, breakdown),
            rows,
            Cells.spoken(composition, rows),
            hidden.isEmpty()
                ? ""
                : composition.say(
                    "note.hidden.groups",
                    "threshold",
                    composition.threshold(),
                    "names",
                    composition.labels().list(hidden)),
            composition
                .sources()
                .ofRecords(
                    composition.say("source.response"),
                    rates.stream().filter(Estimate::shown).toList())));
  }

  /** Countries by name, sizes from small to great, other groups by key. */
  private static List<String> keys(
      Composition composition, List<Estimate> rates, String breakdown) {
    List<String> keys =
        new ArrayList<>(rates.stream().map(e -> e.cell().keys().get(1)).distinct().toList());
    if (breakdown.equals(COUNTRY)) {
      keys.sort(
          Comparator.comparing(composition.labels()::country, composition.words().alphabetical()));
    } else {
      keys.sort(
          Comparator.<String>comparingInt(SIZES::indexOf).thenComparing(Comparator.naturalOrder()));
    }
    return keys;
  }

  private static List<Column> columns(
      Composition composition, List<Instrument> instruments, String breakdown) {
    List<Column> columns = new ArrayList<>();
    columns.add(Cells.left(composition.labels().breakdown(breakdown), 16));
    for (Instrument instrument : instruments) {
      columns.add(Cells.right(composition.in(instrument.title()), 84 / instruments.size()));
    }
    return columns;
  }

  private static Entry rate(
      Composition composition, Optional<Estimate> rate, Optional<Estimate> invited) {
    Entry entry = Cells.value(composition, rate);
    boolean both = rate.isPresent() && rate.get().shown() && invited.isPresent();
    if (!both || !invited.get().shown()) {
      return entry;
    }
    String of = composition.say("response.of", "n", composition.text().value(invited.get()));
    return new Entry(entry.text() + " " + of, "", entry.state());
  }

  private static Optional<Estimate> at(Composition composition, Statistic statistic, Cell cell) {
    return composition.results().at(BuiltIn.RESPONSE, null, statistic, cell);
  }
}
