package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** Every share in every country or sector that has a page: for who compares two of them. */
public final class AcrossFigure {

  private AcrossFigure() {}

  /**
   * The figure; empty where there is nothing to compare.
   *
   * @param kind {@code country} or {@code sector}
   */
  public static Optional<Figure> of(Told told, Pages pages, String kind) {
    List<Indicator> indicators =
        told.published().directory().indicators().stream()
            .filter(i -> Units.of(i).equals(Units.PERCENT))
            .filter(i -> told.cells(i, kind).stream().anyMatch(Estimate::shown))
            .toList();
    List<String> keys =
        pages.keys(kind).stream()
            .sorted(
                Comparator.comparing(k -> told.labels().key(kind, k), told.words().alphabetical()))
            .toList();
    if (indicators.size() < 2 || keys.size() < 2) {
      return Optional.empty();
    }
    List<String> heads = new ArrayList<>();
    heads.add(told.say("head.indicator"));
    keys.forEach(key -> heads.add(told.labels().key(kind, key)));
    return Optional.of(
        new Figure(
            "across",
            "heat",
            told.say("title.across", "breakdown", told.labels().by(kind)),
            Units.PERCENT,
            -1,
            heads,
            indicators.stream().map(i -> row(told, i, kind, keys)).toList(),
            List.of(),
            List.of(told.say("note.grid")),
            told.say("source.own")));
  }

  private static Row row(Told told, Indicator indicator, String kind, List<String> keys) {
    Marks marks = new Marks(told);
    String name = told.in(indicator.label());
    List<Entry> entries = new ArrayList<>();
    for (String key : keys) {
      Cell cell = new Cell(kind, List.of(key));
      entries.add(
          told.at(indicator, cell)
              .map(e -> marks.value(name + ", " + told.labels().cell(cell), e))
              .orElse(Entry.none()));
    }
    return new Row(indicator.id(), name, Pages.of(indicator), null, null, entries);
  }
}
