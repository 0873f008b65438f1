package org.sojourn.reports.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.CrossFigure;
import org.sojourn.reports.figure.GroupMapFigure;
import org.sojourn.reports.figure.GroupsFigure;
import org.sojourn.reports.figure.ShrunkenFigure;
import org.sojourn.reports.table.EstimatesTable;
import org.sojourn.reports.table.GroupTable;

/**
 * The sections of a chapter that divide its indicators into groups. Where no group can be shown, a
 * sentence says why, and there is no empty chart.
 *
 * @param composition the report
 * @param sheet the chapter
 * @param indicators of the chapter
 */
record GroupSections(Composition composition, Sheet sheet, List<Indicator> indicators) {

  /** Sections on breakdowns with few groups: shares with intervals, then one table of scores. */
  void withIntervals(List<String> breakdowns) {
    List<String> drawn = new ArrayList<>();
    for (String breakdown : breakdowns) {
      if (!canDraw(breakdown)) {
        scores(drawn);
        drawn.clear();
      }
      List<Indicator> divided = section(breakdown);
      List<Block.Figure> figures = GroupsFigure.of(composition, divided, breakdown);
      figures.forEach(sheet::add);
      if (figures.isEmpty()) {
        sheet.add(GroupTable.of(composition, divided, breakdown));
      } else {
        drawn.add(breakdown);
      }
    }
    scores(drawn);
  }

  private boolean canDraw(String breakdown) {
    return indicators.stream().anyMatch(i -> GroupsFigure.isDrawn(i) && shown(i, breakdown) > 0);
  }

  /** Means and net scores by the breakdowns whose shares were drawn. */
  private void scores(List<String> drawn) {
    List<Indicator> scores = indicators.stream().filter(ThemeChapter::isScore).toList();
    String by = composition.labels().list(drawn.stream().map(composition.labels()::by).toList());
    String title = composition.say("table.scores", "breakdowns", by);
    EstimatesTable.scores(composition, scores, drawn, title).forEach(sheet::add);
  }

  /** A section on a breakdown with many groups: shares as heat map. */
  void asMap(String breakdown) {
    List<Indicator> divided = section(breakdown);
    if (divided.isEmpty()) {
      return;
    }
    List<Block.Figure> maps = GroupMapFigure.of(composition, divided, breakdown);
    maps.forEach(sheet::add);
    if (maps.isEmpty()) {
      sheet.add(GroupTable.of(composition, divided, breakdown));
    }
    for (Indicator indicator : divided) {
      sheet.add(ShrunkenFigure.of(composition, indicator, breakdown));
      ShrunkenFigure.instead(composition, indicator, breakdown).ifPresent(sheet::say);
    }
  }

  /** Country and sector at once, for the indicator with most cells to show. */
  void crossed() {
    List<Indicator> divided = divided(CrossFigure.BREAKDOWN);
    Optional<Indicator> fullest =
        divided.stream()
            .max(Comparator.comparingLong((Indicator i) -> shown(i, CrossFigure.BREAKDOWN)));
    if (fullest.isEmpty()) {
      return;
    }
    sheet.addOrSay(
        CrossFigure.of(composition, fullest.get()), allHidden(divided, CrossFigure.BREAKDOWN));
  }

  /** Begins the section; the indicators that have a group to show, else a sentence and none. */
  private List<Indicator> section(String breakdown) {
    sheet.section(composition.say("theme.by." + breakdown));
    List<Indicator> divided = divided(breakdown);
    if (divided.isEmpty()) {
      sheet.say(composition.say("theme.not-by." + breakdown));
      return divided;
    }
    if (divided.stream().allMatch(i -> shown(i, breakdown) == 0)) {
      sheet.say(allHidden(divided, breakdown));
      return List.of();
    }
    return divided;
  }

  private List<Indicator> divided(String breakdown) {
    return indicators.stream().filter(i -> !composition.cells(i, breakdown).isEmpty()).toList();
  }

  private long shown(Indicator indicator, String breakdown) {
    return composition.cells(indicator, breakdown).stream().filter(Estimate::shown).count();
  }

  private String allHidden(List<Indicator> divided, String breakdown) {
    long groups =
        divided.stream()
            .flatMap(i -> composition.cells(i, breakdown).stream())
            .map(Estimate::cell)
            .distinct()
            .count();
    return composition.say(
        "theme.all-hidden",
        "breakdown",
        composition.labels().breakdown(breakdown),
        "groups",
        groups,
        "threshold",
        composition.threshold());
  }
}
