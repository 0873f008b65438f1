package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Groups;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.words.Withheld;

/** Several indicators by the groups of one breakdown. */
public final class GroupTable {

  private static final int NAME_WIDTH = 20;
  private static final int MOST_WIDTH = 27;

  private GroupTable() {}

  /**
   * The table; empty when no group of any indicator can be shown. Groups without figures are named
   * below it.
   *
   * @param composition the report
   * @param indicators what to show; those without a group to show are left out
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
    Groups groups = Groups.of(composition, shown, breakdown);
    List<List<Entry>> rows = new ArrayList<>();
    for (Cell cell : groups.shown()) {
      List<Entry> row = new ArrayList<>(List.of(Entry.of(composition.labels().cell(cell))));
      shown.forEach(i -> row.add(Cells.figure(composition, Groups.at(composition, i, cell))));
      rows.add(row);
    }
    List<Estimate> estimates =
        shown.stream()
            .flatMap(indicator -> composition.cells(indicator, breakdown).stream())
            .filter(Estimate::shown)
            .toList();
    return Optional.of(
        composition.table(
            composition.say("table.groups", "breakdown", composition.labels().by(breakdown)),
            "wide",
            columns(composition, shown, breakdown),
            rows,
            Cells.spoken(composition, rows),
            note(composition, groups, estimates),
            composition.sources().of(shown, estimates)));
  }

  private static String note(Composition composition, Groups groups, List<Estimate> estimates) {
    return Stream.concat(
            Withheld.note(composition.words(), estimates).stream(),
            Stream.of(groups.absent(composition)))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static List<Column> columns(
      Composition composition, List<Indicator> shown, String breakdown) {
    List<Column> columns = new ArrayList<>();
    columns.add(Cells.left(composition.labels().breakdown(breakdown), NAME_WIDTH));
    int width = Math.min(MOST_WIDTH, (100 - NAME_WIDTH) / shown.size());
    shown.forEach(i -> columns.add(Cells.right(composition.in(i.label()), width)));
    return columns;
  }
}
