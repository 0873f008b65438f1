package org.sojourn.reports.chapter;

import java.util.List;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.AnswersFigure;
import org.sojourn.reports.figure.ChangeFigure;
import org.sojourn.reports.figure.GainFigure;
import org.sojourn.reports.figure.GainGroupsFigure;
import org.sojourn.reports.figure.QuartilesFigure;
import org.sojourn.reports.figure.SharesFigure;
import org.sojourn.reports.table.GainTable;
import org.sojourn.reports.table.OverallTable;

/** The indicators of one construct: of everybody, then by role, size, country and sector. */
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
      boolean asked = !composition.instruments().isEmpty();
      sheet.say(
          composition.say("theme.none." + construct.id(), "why", asked ? "indicator" : "nobody"));
      return;
    }
    overview(composition, sheet, indicators);
    indicators.stream()
        .filter(ThemeChapter::isGain)
        .forEach(gain -> gain(composition, sheet, gain));
    LinkedSections linked = new LinkedSections(composition, sheet, indicators);
    linked.realised();
    linked.agreement();
    answers(composition, sheet, indicators);
    GroupSections groups = new GroupSections(composition, sheet, indicators);
    groups.withIntervals(List.of("role", "size"));
    groups.asMap("country");
    groups.crossed();
    groups.asMap("sector");
  }

  /** Whether {@code indicator} is a gain, which has figures of its own. */
  static boolean isGain(Indicator indicator) {
    return indicator.measure() instanceof Measure.Gain;
  }

  /** Whether {@code indicator} is a mean or net score, which need a table. */
  static boolean isScore(Indicator indicator) {
    return indicator.measure() instanceof Measure.Mean
        || indicator.measure() instanceof Measure.NetScore;
  }

  private void overview(Composition composition, Sheet sheet, List<Indicator> indicators) {
    sheet.section(composition.say("theme.overview"));
    SharesFigure.of(composition, indicators).forEach(sheet::add);
    List<Indicator> scores = indicators.stream().filter(ThemeChapter::isScore).toList();
    sheet.add(OverallTable.of(composition, scores, composition.say("table.overall")));
    for (Indicator indicator : indicators) {
      if (indicator.measure() instanceof Measure.Amount) {
        sheet.add(QuartilesFigure.of(composition, indicator, List.of("role", "size")));
      }
    }
  }

  private static void gain(Composition composition, Sheet sheet, Indicator gain) {
    sheet.section(composition.say("theme.gain"));
    sheet.addOrSay(
        GainFigure.of(composition, gain),
        composition.say("theme.no-gain", "threshold", composition.threshold()));
    sheet.add(ChangeFigure.of(composition, gain));
    sheet.add(GainTable.of(composition, gain));
    sheet.add(GainGroupsFigure.of(composition, gain));
  }

  private static void answers(Composition composition, Sheet sheet, List<Indicator> indicators) {
    List<Block> figures = AnswersFigure.of(composition, indicators);
    if (!figures.isEmpty()) {
      sheet.section(composition.say("theme.answers"));
      figures.forEach(sheet::add);
    }
  }
}
