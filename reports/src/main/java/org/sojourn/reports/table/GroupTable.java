package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;

/** Several indicators by the groups of one breakdown. */
public final class GroupTable {

  private static final int NAME_WIDTH = 20;
  private static final int MOST_WIDTH = 27;

  private GroupTable() {}

  /**
   * The table; empty when no group of any indicator can be shown. Groups hidden throughout are
   * named below it.
   *
   * @param composition the report
   * @param indicators what to show; those without the breakdown are left out
   * @param breakdown id of the breakdown
   */
  public static Optional<Block.DataTable> of(
      Composition composition, List<Indicator> indicators, String breakdown) {
    List<Indicator> shown =
        indicators.stream()
            .filter(i -> composition.cells(i, breakdown).stream().anyMatch(Estimate::shown))
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<List<Entry>> rows = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Cell cell : cells(composition, shown, breakdown)) {
      List<Optional<Estimate>> figures =
          shown.stream().map(indicator -> at(composition, indicator, cell)).toList();
      String name = composition.labels().cell(cell);
      if (figures.stream().anyMatch(e -> e.isPresent() && e.get().shown())) {
        List<Entry> row = new ArrayList<>(List.of(Entry.of(name)));
        figures.forEach(figure -> row.add(Cells.figure(composition, figure)));
        rows.add(row);
      } else if (figures.stream().anyMatch(e -> e.isPresent() && e.get().status().hidden())) {
        hidden.add(name);
      } else {
        silent.add(name);
      }
    }
    return Optional.of(table(composition, shown, breakdown, rows, hidden, silent));
  }

  private static Block.DataTable table(
      Composition composition,
      List<Indicator> shown,
      String breakdown,
      List<List<Entry>> rows,
      List<String> hidden,
      List<String> silent) {
    List<Column> columns = new ArrayList<>();
    columns.add(Cells.left(composition.labels().breakdown(breakdown), NAME_WIDTH));
    int width = Math.min(MOST_WIDTH, (100 - NAME_WIDTH) / shown.size());
    for (Indicator indicator : shown) {
      columns.add(Cells.right(composition.in(indicator.label()), width));
    }
    List<Estimate> estimates =
        shown.stream()
            .flatMap(indicator -> composition.cells(indicator, breakdown).stream())
            .filter(Estimate::shown)
            .toList();
    return composition.table(
        composition.say("table.groups", "breakdown", composition.labels().by(breakdown)),
        "wide",
        columns,
        rows,
        Cells.spoken(rows),
        note(composition, hidden, silent),
        composition.sources().of(shown, estimates));
  }

  private static String note(Composition composition, List<String> hidden, List<String> silent) {
    List<String> sentences = new ArrayList<>();
    if (!hidden.isEmpty()) {
      sentences.add(
          composition.say(
              "note.hidden.groups",
              "count",
              hidden.size(),
              "names",
              composition.labels().list(hidden)));
    }
    if (!silent.isEmpty()) {
      sentences.add(
          composition.say(
              "note.silent.groups",
              "count",
              silent.size(),
              "names",
              composition.labels().list(silent)));
    }
    return String.join(" ", sentences);
  }

  private static Set<Cell> cells(
      Composition composition, List<Indicator> indicators, String breakdown) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (Indicator indicator : indicators) {
      composition.cells(indicator, breakdown).forEach(e -> cells.add(e.cell()));
    }
    return cells;
  }

  private static Optional<Estimate> at(Composition composition, Indicator indicator, Cell cell) {
    return composition.cells(indicator, cell.breakdown()).stream()
        .filter(e -> e.cell().equals(cell))
        .findFirst();
  }
}
