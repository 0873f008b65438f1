package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** Figures by two dimensions: one row a group of the first, one column a group of the second. */
public final class GridFigure {

  private GridFigure() {}

  /** An indicator by country and sector; empty where no combination can be shown. */
  public static Optional<Figure> crossed(Told told, Pages pages, Indicator indicator) {
    List<Estimate> cells = told.cells(indicator, "country-x-sector");
    if (cells.stream().noneMatch(Estimate::shown)) {
      return Optional.empty();
    }
    Axes axes = new Axes(told, cells, "country", "sector");
    return Optional.of(
        new Figure(
            indicator.id() + "-by-country-x-sector",
            "heat",
            told.titles()
                .crossed(
                    told.in(indicator.label()), cells.stream().filter(Estimate::shown).toList()),
            Units.of(indicator),
            -1,
            axes.heads(told.labels().breakdown("country")),
            axes.rows(pages, (row, column) -> row + ", " + column),
            List.of(),
            List.of(told.say("note.grid"), told.withheld(cells)),
            told.source(List.of(indicator))));
  }

  /** Exchanges from country to country; empty where no route can be shown. */
  public static Optional<Figure> flows(Told told, Pages pages) {
    List<Estimate> cells = told.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, "flow");
    if (cells.stream().noneMatch(Estimate::shown)) {
      return Optional.empty();
    }
    Axes axes = new Axes(told, cells, "sending-country", "host-country");
    return Optional.of(
        new Figure(
            "flows",
            "flows heat",
            told.countTitles().flows(cells),
            Units.COUNT,
            -1,
            axes.heads(told.say("head.flow")),
            axes.rows(pages, (from, to) -> told.words().say("cell.flow", "from", from, "to", to)),
            List.of(),
            List.of(told.say("note.flows")),
            told.words().say("source.base", "asked", told.words().say("source.exchanges"))));
  }

  /** The groups of both dimensions, by name. */
  private record Axes(Told told, List<Estimate> cells, String first, String second) {

    private List<String> keys(int position, String dimension) {
      Comparator<String> byName =
          Comparator.comparing(
              key -> told.labels().key(dimension, key), told.words().alphabetical());
      return cells.stream()
          .map(estimate -> estimate.cell().keys().get(position))
          .distinct()
          .sorted(byName)
          .toList();
    }

    List<String> heads(String corner) {
      List<String> heads = new ArrayList<>();
      heads.add(corner);
      keys(1, second).forEach(key -> heads.add(told.labels().key(second, key)));
      return heads;
    }

    List<Row> rows(Pages pages, BinaryOperator<String> name) {
      Map<List<String>, Estimate> byKeys = new HashMap<>();
      cells.forEach(estimate -> byKeys.put(estimate.cell().keys(), estimate));
      Marks marks = new Marks(told);
      List<String> columns = keys(1, second);
      List<Row> rows = new ArrayList<>();
      for (String key : keys(0, first)) {
        String row = told.labels().key(first, key);
        List<Entry> values = new ArrayList<>();
        for (String column : columns) {
          Estimate estimate = byKeys.get(List.of(key, column));
          String both = name.apply(row, told.labels().key(second, column));
          values.add(estimate == null ? Entry.none() : marks.value(both, estimate));
        }
        rows.add(new Row(key, row, pages.of("country", key), null, null, values));
      }
      return rows;
    }
  }
}
