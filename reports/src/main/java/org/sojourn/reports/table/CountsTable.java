package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.words.Labels;

/** Registrations and exchanges by country, sector or size. */
public final class CountsTable {

  private CountsTable() {}

  /** One column of counts: whose, and by which breakdown. */
  private record Counted(String title, String indicator, String breakdown) {}

  /** The table; empty when {@code breakdown} is not known of anything. */
  public static Optional<Block.DataTable> of(Composition composition, String breakdown) {
    List<Counted> counted = new ArrayList<>();
    counted.add(
        new Counted(composition.say("counts.registrations"), BuiltIn.REGISTRATIONS, breakdown));
    boolean countries = breakdown.equals("country");
    counted.add(
        new Counted(
            composition.say(countries ? "counts.sending" : "counts.exchanges"),
            BuiltIn.EXCHANGES,
            breakdown));
    if (countries) {
      counted.add(
          new Counted(composition.say("counts.hosting"), BuiltIn.EXCHANGES, "partner-country"));
    }
    List<Counted> present = counted.stream().filter(c -> !cells(composition, c).isEmpty()).toList();
    List<List<Entry>> rows = rows(composition, breakdown, present);
    boolean known =
        present.stream()
            .flatMap(c -> cells(composition, c).stream())
            .anyMatch(e -> !e.cell().keys().get(0).equals(Labels.UNKNOWN));
    if (rows.isEmpty() || !known) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Cells.left(composition.labels().breakdown(breakdown), 30));
    present.forEach(c -> columns.add(Cells.right(c.title(), 60 / 4)));
    List<Estimate> estimates =
        present.stream().flatMap(c -> cells(composition, c).stream()).toList();
    return Optional.of(
        composition.table(
            composition.say("table.counts", "breakdown", composition.labels().by(breakdown)),
            "dense",
            columns,
            rows,
            Cells.spoken(composition, rows),
            "",
            composition.sources().ofRecords(composition.say("source.counts"), estimates)));
  }

  private static List<Estimate> cells(Composition composition, Counted counted) {
    return composition
        .results()
        .cells(counted.indicator(), null, Statistic.COUNT, counted.breakdown());
  }

  private static List<List<Entry>> rows(
      Composition composition, String breakdown, List<Counted> present) {
    Set<String> keys = new LinkedHashSet<>();
    present.stream()
        .flatMap(c -> cells(composition, c).stream())
        .map(e -> e.cell().keys().get(0))
        .forEach(keys::add);
    List<String> ordered = new ArrayList<>(keys);
    if (breakdown.equals("country")) {
      ordered.sort(
          Comparator.comparing(composition.labels()::country, composition.words().alphabetical()));
    }
    List<List<Entry>> rows = new ArrayList<>();
    for (String key : ordered) {
      List<Entry> row = new ArrayList<>();
      row.add(Entry.of(composition.labels().cell(new Cell(breakdown, List.of(key)))));
      for (Counted counted : present) {
        Stream<Estimate> here =
            cells(composition, counted).stream().filter(e -> e.cell().keys().get(0).equals(key));
        row.add(
            here.findFirst()
                .map(e -> Cells.value(composition, Optional.of(e)))
                .orElse(Entry.of("0")));
      }
      rows.add(row);
    }
    return rows;
  }
}
