package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.words.FigureText;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** One indicator by the groups of a breakdown: dots with intervals, cohorts along time. */
public final class GroupFigure {

  private static final String COHORT = "cohort";
  private static final String COUNTRY = "country";

  private GroupFigure() {}

  /** The figure; empty where there are no such groups, or none of them can be shown. */
  public static Optional<Figure> of(Told told, Pages pages, Indicator indicator, String breakdown) {
    List<Estimate> cells = Groups.ordered(told, breakdown, told.cells(indicator, breakdown));
    if (cells.stream().noneMatch(Estimate::shown)) {
      return Optional.empty();
    }
    Marks marks = new Marks(told);
    List<Row> rows =
        cells.stream().map(cell -> row(told, pages, marks, indicator, breakdown, cell)).toList();
    List<String> notes = new ArrayList<>(Groups.absent(told, cells));
    notes.add(told.withheld(cells));
    notes.add(compared(told, indicator, breakdown));
    notes.add(breakdown.equals(COUNTRY) ? told.say("note.map") : "");
    return Optional.of(
        new Figure(
            indicator.id() + "-by-" + breakdown,
            chart(breakdown),
            title(told, indicator, breakdown, cells.stream().filter(Estimate::shown).toList()),
            Units.of(indicator),
            -1,
            marks.heads(told.labels().breakdown(breakdown)),
            rows,
            legend(told, indicator, cells, !breakdown.equals(COHORT)),
            notes,
            told.source(List.of(indicator))));
  }

  /** Calls no group higher than another: says between which values they lie. */
  private static String title(
      Told told, Indicator indicator, String breakdown, List<Estimate> shown) {
    Comparator<Estimate> byValue = Comparator.comparing(Estimate::value);
    String low = told.text().value(Collections.min(shown, byValue));
    String high = told.text().value(Collections.max(shown, byValue));
    boolean several = shown.size() > 1;
    if (Units.of(indicator).equals(Units.PERCENT) && !(several && low.equals(high))) {
      return isChance(told, indicator, breakdown)
          ? told.titles().chance(breakdown, shown)
          : told.titles().groups(breakdown, shown);
    }
    return told.say(
        several && low.equals(high) ? "title.same" : "title.range",
        "breakdown",
        told.labels().by(breakdown),
        "count",
        shown.size(),
        "several",
        Boolean.toString(several),
        "low",
        low,
        "high",
        high);
  }

  private static boolean isChance(Told told, Indicator indicator, String breakdown) {
    double confidence = told.programme().estimation().confidence();
    return told.results()
        .compared()
        .of(indicator.id(), breakdown)
        .filter(c -> c.adjusted() != null && !c.found(confidence))
        .isPresent();
  }

  private static String chart(String breakdown) {
    if (breakdown.equals(COHORT)) {
      return "trend";
    }
    return breakdown.equals(COUNTRY) ? "map dots" : "dots";
  }

  private static Row row(
      Told told,
      Pages pages,
      Marks marks,
      Indicator indicator,
      String breakdown,
      Estimate estimate) {
    String key = estimate.cell().joined();
    String name = told.labels().cell(estimate.cell());
    Double all = told.overall(indicator).map(Estimate::value).orElse(null);
    return new Row(
        key, name, pages.of(breakdown, key), indicator.target(), all, marks.cells(name, estimate));
  }

  /** What the signs of a chart with dots mean. */
  private static List<Figure.Key> legend(
      Told told, Indicator indicator, List<Estimate> cells, boolean all) {
    List<Figure.Key> keys = new ArrayList<>();
    keys.add(new Figure.Key("dot", told.say("legend.dot")));
    if (cells.stream().anyMatch(FigureText::hasInterval)) {
      keys.add(
          new Figure.Key("whisker", told.say("legend.interval", "confidence", told.confidence())));
    }
    if (all) {
      keys.add(new Figure.Key("reference", told.say("legend.all")));
    }
    if (indicator.target() != null) {
      keys.add(new Figure.Key("target", told.say("legend.target")));
    }
    return keys;
  }

  private static String compared(Told told, Indicator indicator, String breakdown) {
    Optional<Comparison> asked = told.results().compared().of(indicator.id(), breakdown);
    if (asked.isEmpty() || asked.get().adjusted() == null) {
      return asked.isEmpty() ? told.say("compare.none") : "";
    }
    Comparison comparison = asked.get();
    boolean found = comparison.found(told.programme().estimation().confidence());
    return told.say(
        found ? "compare.found" : "compare.chance",
        "test",
        told.methods().name(comparison.test()),
        "p",
        told.numbers().probability(comparison.adjusted()));
  }
}
