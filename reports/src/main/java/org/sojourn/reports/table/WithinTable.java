package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Groups;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.words.Withheld;

/** The parts of the group that a report is about: sectors within a country, and the reverse. */
public final class WithinTable {

  private static final int NAME_WIDTH = 28;
  private static final int MOST_WIDTH = 20;

  /**
   * A breakdown of two dimensions, one of which is the report's.
   *
   * @param breakdown its id
   * @param own position of the report's dimension
   * @param other id of the other dimension
   */
  private record Crossed(String breakdown, int own, String other) {}

  private WithinTable() {}

  /** The heading of the section: what the group is divided by. */
  public static String heading(Composition composition) {
    String other = crossed(composition).map(Crossed::other).orElseThrow();
    return composition.say(
        "family.within",
        "cell",
        composition.aboutName(),
        "breakdown",
        composition.labels().by(other));
  }

  /** The table; empty where no part of the group can be shown. */
  public static Optional<Block.DataTable> of(Composition composition, List<Indicator> indicators) {
    return crossed(composition).flatMap(crossed -> of(composition, indicators, crossed));
  }

  private static Optional<Crossed> crossed(Composition composition) {
    String family = composition.about().breakdown();
    return Breakdown.STANDARD.stream()
        .filter(b -> b.dimensions().size() == 2 && b.dimensions().contains(family))
        .map(
            b -> {
              int own = b.dimensions().indexOf(family);
              return new Crossed(b.id(), own, b.dimensions().get(1 - own));
            })
        .findFirst();
  }

  private static Optional<Block.DataTable> of(
      Composition composition, List<Indicator> indicators, Crossed crossed) {
    List<Indicator> divided =
        indicators.stream()
            .filter(i -> parts(composition, i, crossed).stream().anyMatch(Estimate::shown))
            .toList();
    if (divided.isEmpty()) {
      return Optional.empty();
    }
    Set<Cell> shown = new LinkedHashSet<>();
    divided.forEach(
        i ->
            parts(composition, i, crossed).stream()
                .filter(Estimate::shown)
                .forEach(e -> shown.add(e.cell())));
    List<List<Entry>> rows =
        shown.stream()
            .sorted(composition.labels().byName())
            .map(cell -> row(composition, divided, crossed, cell))
            .toList();
    List<Estimate> estimates = estimates(composition, divided, crossed);
    return Optional.of(
        composition.table(
            composition.say(
                "family.table.within",
                "cell",
                composition.aboutName(),
                "breakdown",
                composition.labels().by(crossed.other())),
            "plain",
            columns(composition, divided, crossed),
            rows,
            Cells.spoken(composition, rows),
            note(composition, divided, crossed, shown, estimates),
            composition.sources().of(divided, estimates)));
  }

  /** The figures of the parts of the group, those not known left out. */
  private static List<Estimate> parts(
      Composition composition, Indicator indicator, Crossed crossed) {
    String own = composition.about().keys().get(0);
    return composition.cells(indicator, crossed.breakdown()).stream()
        .filter(e -> e.cell().keys().get(crossed.own()).equals(own))
        .filter(e -> !Groups.isUnknown(e.cell()))
        .toList();
  }

  private static List<Estimate> estimates(
      Composition composition, List<Indicator> divided, Crossed crossed) {
    return divided.stream()
        .flatMap(i -> parts(composition, i, crossed).stream())
        .filter(Estimate::shown)
        .toList();
  }

  private static String note(
      Composition composition,
      List<Indicator> divided,
      Crossed crossed,
      Set<Cell> shown,
      List<Estimate> estimates) {
    List<String> hidden =
        divided.stream()
            .flatMap(i -> parts(composition, i, crossed).stream())
            .filter(e -> e.status().hidden() && !shown.contains(e.cell()))
            .map(e -> part(composition, crossed, e.cell()))
            .distinct()
            .toList();
    List<String> notes = new ArrayList<>();
    Withheld.note(composition.words(), estimates).ifPresent(notes::add);
    if (!hidden.isEmpty()) {
      notes.add(
          composition.say(
              "note.hidden.groups",
              "threshold",
              composition.threshold(),
              "names",
              composition.labels().list(hidden)));
    }
    return String.join(" ", notes);
  }

  private static String part(Composition composition, Crossed crossed, Cell cell) {
    return composition.labels().key(crossed.other(), cell.keys().get(1 - crossed.own()));
  }

  private static List<Entry> row(
      Composition composition, List<Indicator> divided, Crossed crossed, Cell cell) {
    List<Entry> row = new ArrayList<>(List.of(Entry.of(part(composition, crossed, cell))));
    divided.forEach(i -> row.add(Cells.figure(composition, Groups.at(composition, i, cell))));
    return row;
  }

  private static List<Column> columns(
      Composition composition, List<Indicator> divided, Crossed crossed) {
    List<Column> columns = new ArrayList<>();
    columns.add(Cells.left(composition.labels().breakdown(crossed.other()), NAME_WIDTH));
    int width = Math.min(MOST_WIDTH, (100 - NAME_WIDTH) / divided.size());
    divided.forEach(i -> columns.add(Cells.right(composition.in(i.label()), width)));
    return columns;
  }
}
