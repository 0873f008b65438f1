package org.sojourn.site.figure;

import java.util.ArrayList;
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

/** Several indicators in one cell: percentages as dots with intervals, other units as a table. */
public final class IndicatorsFigure {

  private IndicatorsFigure() {}

  /**
   * The figures, at most one for percentages and one for other units.
   *
   * @param id of the figures
   * @param title of the first; the second says that it is about scores
   * @param cell whose figures are shown
   */
  public static List<Figure> of(
      Told told, String id, String title, List<Indicator> indicators, Cell cell) {
    List<Figure> figures = new ArrayList<>();
    for (String unit : List.of(Units.PERCENT, Units.POINTS)) {
      List<Indicator> of =
          indicators.stream()
              .filter(i -> Units.of(i).equals(unit) && told.at(i, cell).isPresent())
              .toList();
      boolean any = of.stream().flatMap(i -> told.at(i, cell).stream()).anyMatch(Estimate::shown);
      if (any || cell.equals(Cell.OVERALL) && !of.isEmpty()) {
        figures.add(figure(told, id, title, unit, of, cell));
      }
    }
    return figures;
  }

  private static Figure figure(
      Told told, String id, String title, String unit, List<Indicator> indicators, Cell cell) {
    boolean percent = unit.equals(Units.PERCENT);
    Marks marks = new Marks(told);
    boolean overall = cell.equals(Cell.OVERALL);
    List<String> heads = new ArrayList<>(marks.heads(told.say("head.indicator")));
    heads.add(overall ? told.say("head.target") : told.say("head.all"));
    return new Figure(
        id + "-" + unit,
        percent ? "dots" : "none",
        percent ? title : told.say("title.scores"),
        unit,
        -1,
        heads,
        indicators.stream().map(i -> row(told, marks, i, cell)).toList(),
        percent ? legend(told, overall) : List.of(),
        List.of(
            told.withheld(indicators.stream().flatMap(i -> told.at(i, cell).stream()).toList())),
        told.say("source.own"));
  }

  private static Row row(Told told, Marks marks, Indicator indicator, Cell cell) {
    Estimate estimate = told.at(indicator, cell).orElseThrow();
    Optional<Estimate> all = told.overall(indicator);
    boolean overall = cell.equals(Cell.OVERALL);
    String name = told.in(indicator.label());
    List<Entry> cells = new ArrayList<>(marks.cells(name, estimate));
    cells.add(
        Entry.number(
            overall ? target(told, indicator, estimate) : all.map(told.text()::value).orElse("")));
    return new Row(
        indicator.id(),
        name,
        Pages.of(indicator),
        indicator.target(),
        overall ? null : all.map(Estimate::value).orElse(null),
        cells);
  }

  private static String target(Told told, Indicator indicator, Estimate estimate) {
    return indicator.target() == null ? "" : told.text().target(indicator, estimate);
  }

  private static List<Figure.Key> legend(Told told, boolean overall) {
    List<Figure.Key> keys = new ArrayList<>();
    keys.add(new Figure.Key("dot", told.say("legend.dot")));
    keys.add(
        new Figure.Key("whisker", told.say("legend.interval", "confidence", told.confidence())));
    if (!overall) {
      keys.add(new Figure.Key("reference", told.say("legend.all")));
    }
    keys.add(new Figure.Key("target", told.say("legend.target")));
    return keys;
  }
}
