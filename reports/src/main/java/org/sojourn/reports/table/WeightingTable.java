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
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;

/** What became of the weights of each questionnaire. */
public final class WeightingTable {

  private static final List<Statistic> SHOWN =
      List.of(
          Statistic.WEIGHTING_CLASSES,
          Statistic.EMPTY_CLASSES,
          Statistic.NOT_REPRESENTED,
          Statistic.LEAST_WEIGHT,
          Statistic.GREATEST_WEIGHT,
          Statistic.TRIMMED,
          Statistic.EFFECTIVE_SIZE,
          Statistic.WEIGHTING_EFFECT);

  private WeightingTable() {}

  /** The table; empty where answers are not weighted. */
  public static Optional<Block.DataTable> of(Composition composition) {
    List<List<Entry>> rows = new ArrayList<>();
    List<Estimate> shown = new ArrayList<>();
    for (Instrument instrument : composition.instruments()) {
      Cell cell = new Cell("instrument", List.of(instrument.instrument()));
      List<Entry> row = new ArrayList<>();
      row.add(Entry.of(composition.in(instrument.title())));
      for (Statistic statistic : SHOWN) {
        Optional<Estimate> figure =
            composition.results().at(BuiltIn.WEIGHTING, null, statistic, cell);
        figure.filter(Estimate::shown).ifPresent(shown::add);
        row.add(Cells.value(composition, figure));
      }
      rows.add(row);
    }
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Cells.left(composition.say("response.instrument"), 28));
    SHOWN.forEach(
        s -> columns.add(Cells.right(composition.say("statistic." + s.id()), 72 / SHOWN.size())));
    return Optional.of(
        composition.table(
            composition.say("table.weighting"),
            "dense",
            columns,
            rows,
            Cells.spoken(composition, rows),
            composition.say("note.weighting"),
            composition.sources().ofRecords(composition.say("source.response"), shown)));
  }
}
