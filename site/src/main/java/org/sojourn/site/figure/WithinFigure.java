package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** Shares within one country by sector, or within one sector by country. */
public final class WithinFigure {

  private static final String CROSSED = "country-x-sector";

  private WithinFigure() {}

  /**
   * The figure; empty where nothing of it can be shown.
   *
   * @param kind {@code country} or {@code sector}
   * @param key the country or sector
   */
  public static Optional<Figure> of(Told told, String kind, String key) {
    int position = kind.equals("country") ? 0 : 1;
    String other = position == 0 ? "sector" : "country";
    List<Indicator> indicators =
        told.published().directory().indicators().stream()
            .filter(i -> Units.of(i).equals(Units.PERCENT))
            .filter(i -> !within(told, i, position, key).isEmpty())
            .toList();
    List<String> columns = columns(told, indicators, position, key, other);
    List<Estimate> shown =
        indicators.stream()
            .flatMap(i -> within(told, i, position, key).stream())
            .filter(Estimate::shown)
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<String> heads = new ArrayList<>();
    heads.add(told.say("head.indicator"));
    columns.forEach(column -> heads.add(told.labels().key(other, column)));
    return Optional.of(
        new Figure(
            "within",
            "heat",
            told.titles().groups(other, shown),
            Units.PERCENT,
            -1,
            heads,
            indicators.stream().map(i -> row(told, i, position, key, columns)).toList(),
            List.of(),
            List.of(told.say("note.grid")),
            told.say("source.own")));
  }

  private static List<Estimate> within(Told told, Indicator indicator, int position, String key) {
    return told.cells(indicator, CROSSED).stream()
        .filter(estimate -> estimate.cell().keys().get(position).equals(key))
        .toList();
  }

  private static List<String> columns(
      Told told, List<Indicator> indicators, int position, String key, String other) {
    Set<String> keys = new LinkedHashSet<>();
    for (Indicator indicator : indicators) {
      within(told, indicator, position, key)
          .forEach(estimate -> keys.add(estimate.cell().keys().get(1 - position)));
    }
    Comparator<String> byName =
        Comparator.comparing(k -> told.labels().key(other, k), told.words().alphabetical());
    return keys.stream().sorted(byName).toList();
  }

  private static Row row(
      Told told, Indicator indicator, int position, String key, List<String> columns) {
    Marks marks = new Marks(told);
    String name = told.in(indicator.label());
    List<Entry> entries = new ArrayList<>();
    for (String column : columns) {
      List<String> keys = position == 0 ? List.of(key, column) : List.of(column, key);
      Cell cell = new Cell(CROSSED, keys);
      entries.add(
          told.at(indicator, cell)
              .map(e -> marks.value(name + ", " + told.labels().cell(cell), e))
              .orElse(Entry.none()));
    }
    return new Row(indicator.id(), name, Pages.of(indicator), null, null, entries);
  }
}
