package org.sojourn.reports.chapter;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.AnswersFigure;
import org.sojourn.reports.figure.ChangeFigure;
import org.sojourn.reports.figure.CrossFigure;
import org.sojourn.reports.figure.GainFigure;
import org.sojourn.reports.figure.GroupsFigure;
import org.sojourn.reports.figure.QuartilesFigure;
import org.sojourn.reports.figure.SharesFigure;
import org.sojourn.reports.results.Primary;
import org.sojourn.reports.table.GainTable;
import org.sojourn.reports.table.GroupTable;
import org.sojourn.reports.table.OverallTable;

/** The indicators of one construct: of everybody, then by role, country, sector and size. */
final class ThemeChapter implements ChapterPages {

  private final Construct construct;

  ThemeChapter(Construct construct) {
    this.construct = construct;
  }

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    List<Indicator> indicators =
        composition.indicators(construct).stream()
            .filter(i -> composition.overall(i).isPresent())
            .toList();
    if (indicators.isEmpty()) {
      sheet.say(composition.say("theme.none." + construct.id()));
      return;
    }
    overview(composition, sheet, indicators);
    indicators.stream()
        .filter(i -> i.measure() instanceof Measure.Gain)
        .forEach(gain -> gain(composition, sheet, gain));
    answers(composition, sheet, indicators);
    byGroup(composition, sheet, indicators, "role");
    byCountry(composition, sheet, indicators);
    bySector(composition, sheet, indicators);
    byGroup(composition, sheet, indicators, "size");
  }

  private void overview(Composition composition, Sheet sheet, List<Indicator> indicators) {
    sheet.section(composition.say("theme.overview"));
    sheet.add(SharesFigure.of(composition, indicators));
    List<Indicator> others = indicators.stream().filter(i -> !isShare(i)).toList();
    if (!others.isEmpty()) {
      sheet.add(
          OverallTable.of(composition, others, composition.say("table.others." + construct.id())));
    }
    for (Indicator indicator : others) {
      if (indicator.measure() instanceof Measure.Amount) {
        sheet.add(QuartilesFigure.of(composition, indicator, List.of("role", "size")));
      }
    }
  }

  private static boolean isShare(Indicator indicator) {
    return Primary.of(indicator).statistic() == org.sojourn.model.estimate.Statistic.SHARE;
  }

  private static void gain(Composition composition, Sheet sheet, Indicator gain) {
    sheet.section(composition.say("theme.gain"));
    sheet.addOrSay(GainFigure.of(composition, gain), composition.say("theme.no-gain"));
    sheet.add(ChangeFigure.of(composition, gain));
    sheet.add(GainTable.of(composition, gain));
  }

  private static void answers(Composition composition, Sheet sheet, List<Indicator> indicators) {
    List<Block.Figure> figures = AnswersFigure.of(composition, indicators);
    if (!figures.isEmpty()) {
      sheet.section(composition.say("theme.answers"));
      figures.forEach(sheet::add);
    }
  }

  private static void byGroup(
      Composition composition, Sheet sheet, List<Indicator> indicators, String breakdown) {
    List<Indicator> asked =
        indicators.stream().filter(i -> !composition.cells(i, breakdown).isEmpty()).toList();
    sheet.section(composition.say("theme.by." + breakdown));
    if (asked.isEmpty()) {
      sheet.say(composition.say("theme.not-by." + breakdown));
      return;
    }
    Optional<Block.Figure> figure = GroupsFigure.of(composition, asked, breakdown);
    sheet.add(figure);
    List<Indicator> others = asked.stream().filter(i -> !isShare(i)).toList();
    Optional<Block.DataTable> table = GroupTable.of(composition, others, breakdown);
    sheet.add(table);
    if (figure.isEmpty() && table.isEmpty()) {
      sheet.say(allHidden(composition, asked, breakdown));
    }
  }

  private static void byCountry(Composition composition, Sheet sheet, List<Indicator> indicators) {
    sheet.section(composition.say("theme.by.country"));
    table(composition, sheet, indicators, "country");
    List<Indicator> crossed =
        indicators.stream()
            .filter(i -> !composition.cells(i, CrossFigure.BREAKDOWN).isEmpty())
            .toList();
    Optional<Block.Figure> cross = mostShown(composition, crossed);
    if (cross.isPresent()) {
      sheet.add(cross);
    } else if (!crossed.isEmpty()) {
      sheet.say(allHidden(composition, crossed, CrossFigure.BREAKDOWN));
    }
  }

  /** The heat map of the indicator with most cells to show. */
  private static Optional<Block.Figure> mostShown(
      Composition composition, List<Indicator> crossed) {
    return crossed.stream()
        .max(
            (a, b) ->
                Long.compare(
                    shown(composition, a, CrossFigure.BREAKDOWN),
                    shown(composition, b, CrossFigure.BREAKDOWN)))
        .flatMap(indicator -> CrossFigure.of(composition, indicator));
  }

  private static long shown(Composition composition, Indicator indicator, String breakdown) {
    return composition.cells(indicator, breakdown).stream().filter(Estimate::shown).count();
  }

  private static void bySector(Composition composition, Sheet sheet, List<Indicator> indicators) {
    sheet.section(composition.say("theme.by.sector"));
    table(composition, sheet, indicators, "sector");
  }

  private static void table(
      Composition composition, Sheet sheet, List<Indicator> indicators, String breakdown) {
    List<Indicator> asked =
        indicators.stream().filter(i -> !composition.cells(i, breakdown).isEmpty()).toList();
    sheet.addOrSay(
        GroupTable.of(composition, asked, breakdown),
        asked.isEmpty()
            ? composition.say("theme.not-by." + breakdown)
            : allHidden(composition, asked, breakdown));
  }

  private static String allHidden(
      Composition composition, List<Indicator> asked, String breakdown) {
    long groups =
        asked.stream()
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
        composition.programme().disclosure().threshold());
  }
}
