package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.OwnCounts;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;

/**
 * How the group that a report is about answered each questionnaire, beside the programme's rate.
 */
public final class OwnResponseTable {

  private static final List<Statistic> COUNTS =
      List.of(
          Statistic.INVITED,
          Statistic.COMPLETE,
          Statistic.PARTIAL,
          Statistic.NO_RESPONSE,
          Statistic.RESPONSE_RATE);

  private OwnResponseTable() {}

  /** The table; empty where response is not counted by such groups. */
  public static Optional<Block.DataTable> of(Composition composition) {
    List<List<Entry>> rows = new ArrayList<>();
    List<Estimate> rates = new ArrayList<>();
    for (Instrument instrument : composition.instruments()) {
      Optional<Estimate> rate =
          OwnCounts.response(composition, instrument, Statistic.RESPONSE_RATE);
      if (rate.isPresent()) {
        rates.add(rate.get());
        rows.add(row(composition, instrument));
      }
    }
    if (rates.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition.words().pair(composition.aboutName(), composition.say("table.response")),
            "plain",
            columns(composition),
            rows,
            Cells.spoken(composition, rows),
            composition.say("note.response.table"),
            composition.sources().ofRecords(composition.say("source.response"), rates)));
  }

  private static List<Entry> row(Composition composition, Instrument instrument) {
    List<Entry> row = new ArrayList<>();
    row.add(Entry.of(composition.in(instrument.title())));
    for (Statistic statistic : COUNTS) {
      row.add(Cells.value(composition, OwnCounts.response(composition, instrument, statistic)));
    }
    Cell all = new Cell("instrument", List.of(instrument.instrument()));
    row.add(
        Cells.value(
            composition,
            composition.results().at(BuiltIn.RESPONSE, null, Statistic.RESPONSE_RATE, all)));
    return row;
  }

  private static List<Column> columns(Composition composition) {
    return List.of(
        Cells.left(composition.say("response.instrument"), 34),
        Cells.right(composition.say("response.invited"), 10),
        Cells.right(composition.say("response.complete"), 11),
        Cells.right(composition.say("response.partial"), 11),
        Cells.right(composition.say("response.none"), 11),
        Cells.right(composition.say("response.rate"), 9),
        Cells.right(composition.say("family.response.programme"), 14));
  }
}
