package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.words.FigureText;

/** The indicators of a chapter in full: every breakdown and group, with status. */
public final class EstimatesTable {

  private static final int NAME_WIDTH = 19;

  /** Breakdowns with more groups than this are left to the data files. */
  private static final int MOST_GROUPS = 60;

  private static final List<String> ORDER =
      List.of(
          "overall", "role", "size", "country", "partner-country", "sector", "division", "cohort");

  private static final Comparator<String> BY_PLACE =
      Comparator.comparingInt(EstimatesTable::place).thenComparing(Comparator.naturalOrder());

  private EstimatesTable() {}

  /** The table of {@code indicators} by all breakdowns; empty when none was computed. */
  public static Optional<Block.DataTable> of(
      Composition composition, List<Indicator> indicators, String title) {
    return of(composition, indicators, breakdowns(composition, indicators), title);
  }

  /** The table of {@code indicators} by {@code breakdowns}; empty when nothing can be shown. */
  public static Optional<Block.DataTable> of(
      Composition composition,
      List<Indicator> indicators,
      Collection<String> breakdowns,
      String title) {
    List<List<Entry>> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String breakdown : breakdowns) {
      add(composition, indicators, breakdown, rows, notes);
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Cells.left(composition.say("annex.group"), NAME_WIDTH));
    int width = Math.min(20, (100 - NAME_WIDTH) / indicators.size());
    indicators.forEach(i -> columns.add(Cells.right(composition.in(i.label()), width)));
    return Optional.of(
        composition.table(
            title,
            "dense",
            columns,
            rows,
            Cells.spoken(rows),
            String.join(" ", notes),
            composition.sources().of(indicators, List.of())));
  }

  /** Breakdowns of one dimension that any of {@code indicators} has, in order. */
  private static Set<String> breakdowns(Composition composition, List<Indicator> indicators) {
    Set<String> breakdowns = new TreeSet<>(BY_PLACE);
    for (Indicator indicator : indicators) {
      for (String breakdown : composition.results().breakdowns(indicator.id())) {
        boolean single =
            composition.cells(indicator, breakdown).stream()
                .allMatch(e -> e.cell().keys().size() <= 1);
        if (single) {
          breakdowns.add(breakdown);
        }
      }
    }
    return breakdowns;
  }

  private static int place(String breakdown) {
    int place = ORDER.indexOf(breakdown);
    return place < 0 ? ORDER.size() : place;
  }

  private static void add(
      Composition composition,
      List<Indicator> indicators,
      String breakdown,
      List<List<Entry>> rows,
      List<String> notes) {
    Set<Cell> cells = new LinkedHashSet<>();
    indicators.forEach(
        i -> composition.cells(i, breakdown).forEach(estimate -> cells.add(estimate.cell())));
    String what = composition.labels().breakdown(breakdown);
    if (cells.size() > MOST_GROUPS) {
      notes.add(composition.say("note.annex.long", "breakdown", what, "count", cells.size()));
      return;
    }
    List<String> hidden = new ArrayList<>();
    for (Cell cell : cells) {
      List<Optional<Estimate>> figures =
          indicators.stream().map(indicator -> at(composition, indicator, cell)).toList();
      if (figures.stream().anyMatch(e -> e.isPresent() && e.get().shown())) {
        rows.add(row(composition, what, cell, figures));
      } else {
        hidden.add(composition.labels().cell(cell));
      }
    }
    if (!hidden.isEmpty()) {
      notes.add(
          composition.say(
              "note.annex.hidden", "breakdown", what, "names", composition.labels().list(hidden)));
    }
  }

  private static List<Entry> row(
      Composition composition, String what, Cell cell, List<Optional<Estimate>> figures) {
    List<Entry> row = new ArrayList<>();
    boolean all = cell.keys().isEmpty();
    row.add(new Entry(composition.labels().cell(cell), all ? "" : what, all ? "strong" : "plain"));
    for (Optional<Estimate> figure : figures) {
      row.add(figure.map(e -> entry(composition, e)).orElse(Cells.none(composition)));
    }
    return row;
  }

  private static Entry entry(Composition composition, Estimate estimate) {
    FigureText text = composition.text();
    if (!estimate.shown()) {
      return new Entry(text.value(estimate), "", FigureText.style(estimate.status()));
    }
    String interval = text.briefInterval(estimate);
    String base = estimate.base() == null ? "" : composition.numbers().count(estimate.base());
    return new Entry(
        text.value(estimate), interval.isEmpty() ? base : interval + "; " + base, "plain");
  }

  private static Optional<Estimate> at(Composition composition, Indicator indicator, Cell cell) {
    return composition.cells(indicator, cell.breakdown()).stream()
        .filter(e -> e.cell().equals(cell))
        .findFirst();
  }
}
