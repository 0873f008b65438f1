package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.words.FigureText;

/** One indicator in full: every breakdown and group with its status. */
public final class EstimatesTable {

  /** Breakdowns with more published groups than this are left to the data files. */
  private static final int MOST_ROWS = 40;

  private EstimatesTable() {}

  /** The table of {@code indicator}; empty when it was not computed. */
  public static Optional<Block.DataTable> of(Composition composition, Indicator indicator) {
    List<List<Entry>> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String breakdown : composition.results().breakdowns(indicator.id())) {
      List<Estimate> cells = composition.cells(indicator, breakdown);
      List<Estimate> listed = cells.stream().filter(Estimate::shown).toList();
      if (listed.size() > MOST_ROWS) {
        notes.add(
            composition.say(
                "note.annex.long",
                "breakdown",
                composition.labels().breakdown(breakdown),
                "count",
                listed.size()));
      } else {
        listed.forEach(estimate -> rows.add(row(composition, breakdown, estimate)));
      }
      notes.addAll(absent(composition, breakdown, cells));
    }
    if (rows.isEmpty() && notes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition.in(indicator.label()),
            "wide",
            List.of(
                Cells.left(composition.say("annex.breakdown"), 21),
                Cells.left(composition.say("annex.group"), 28),
                Cells.right(composition.say("overall.value"), 11),
                Cells.right(composition.say("overall.interval"), 16),
                Cells.right(composition.say("overall.base"), 12),
                Cells.right(composition.say("annex.id"), 12)),
            rows,
            Cells.spoken(rows),
            String.join(" ", notes),
            composition.sources().of(List.of(indicator), List.of())));
  }

  private static List<Entry> row(Composition composition, String breakdown, Estimate estimate) {
    FigureText text = composition.text();
    String base =
        estimate.base() == null
            ? ""
            : composition.numbers().count(estimate.base())
                + (estimate.population() == null
                    ? ""
                    : " / " + composition.numbers().count(estimate.population()));
    return List.of(
        Entry.of(composition.labels().breakdown(breakdown)),
        Entry.of(composition.labels().cell(estimate.cell())),
        new Entry(text.value(estimate), "", "strong"),
        Entry.of(text.interval(estimate)),
        Entry.of(base),
        Entry.of(estimate.id()));
  }

  private static List<String> absent(
      Composition composition, String breakdown, List<Estimate> cells) {
    List<String> notes = new ArrayList<>();
    add(composition, notes, breakdown, "hidden", cells.stream().filter(e -> e.status().hidden()));
    add(
        composition,
        notes,
        breakdown,
        "no-answers",
        cells.stream().filter(e -> e.status() == CellStatus.NO_ANSWERS));
    add(
        composition,
        notes,
        breakdown,
        "undefined",
        cells.stream().filter(e -> e.status() == CellStatus.NOT_ESTIMABLE));
    return notes;
  }

  private static void add(
      Composition composition,
      List<String> notes,
      String breakdown,
      String kind,
      java.util.stream.Stream<Estimate> absent) {
    long count = absent.count();
    if (count > 0) {
      notes.add(
          composition.say(
              "note.annex." + kind,
              "breakdown",
              composition.labels().breakdown(breakdown),
              "count",
              count));
    }
  }
}
