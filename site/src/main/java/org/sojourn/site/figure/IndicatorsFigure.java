package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * @param cell whose figures are shown
   */
  public static List<Figure> of(Told told, String id, List<Indicator> indicators, Cell cell) {
    List<Figure> figures = new ArrayList<>();
    for (String unit : List.of(Units.PERCENT, Units.POINTS)) {
      List<Indicator> of =
          indicators.stream()
              .filter(i -> Units.of(i).equals(unit) && told.at(i, cell).isPresent())
              .toList();
      boolean any = of.stream().flatMap(i -> told.at(i, cell).stream()).anyMatch(Estimate::shown);
      if (any || cell.equals(Cell.OVERALL) && !of.isEmpty()) {
        figures.add(figure(told, id, unit, of, cell));
      }
    }
    return figures;
  }

  private static Figure figure(
      Told told, String id, String unit, List<Indicator> indicators, Cell cell) {
    boolean percent = unit.equals(Units.PERCENT);
    Marks marks = new Marks(told);
    boolean overall = cell.equals(Cell.OVERALL);
    List<String> heads = new ArrayList<>(marks.heads(told.say("head.indicator")));
    heads.add(overall ? told.say("head.target") : told.say("head.all"));
    return new Figure(
        id + "-" + unit,
        percent ? "dots" : "none",
        percent ? title(told, indicators, cell) : told.say("title.scores"),
        unit,
        -1,
        heads,
        indicators.stream().map(i -> row(told, marks, i, cell)).toList(),
        percent ? legend(told, overall) : List.of(),
        notes(told, percent && !overall, indicators, cell),
        told.say("source.own"));
  }

  /** Everybody's figures change with the filter: their title says nothing of them. */
  private static String title(Told told, List<Indicator> indicators, Cell cell) {
    return cell.equals(Cell.OVERALL)
        ? told.say("title.shares")
        : told.shareTitles()
            .beside(told.labels().cell(cell), indicators, estimates(told, indicators, cell));
  }

  private static List<Estimate> estimates(Told told, List<Indicator> indicators, Cell cell) {
    return indicators.stream().map(i -> told.at(i, cell).orElseThrow()).toList();
  }

  /** {@code absent}: also what the chart leaves out. */
  private static List<String> notes(
      Told told, boolean absent, List<Indicator> indicators, Cell cell) {
    List<Estimate> estimates = estimates(told, indicators, cell);
    List<String> notes = new ArrayList<>();
    if (absent) {
      Map<Estimate, String> names = new HashMap<>();
      indicators.forEach(i -> names.put(told.at(i, cell).orElseThrow(), told.in(i.label())));
      notes.addAll(Groups.absent(told, "note.hidden", estimates, names::get));
    }
    notes.add(told.withheld(estimates));
    return notes;
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
