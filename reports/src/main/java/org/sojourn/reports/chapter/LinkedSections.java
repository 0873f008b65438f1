package org.sojourn.reports.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.JointFigure;
import org.sojourn.reports.figure.RealisedFigure;
import org.sojourn.reports.table.AgreementTable;
import org.sojourn.reports.table.SilenceTable;

/**
 * The sections of a chapter on answers that belong together: of one respondent over time, and of
 * the parties of one exchange.
 *
 * @param composition the report
 * @param sheet the chapter
 * @param indicators of the chapter
 */
record LinkedSections(Composition composition, Sheet sheet, List<Indicator> indicators) {

  /** What was expected, and what came of it; nothing where no indicator asks. */
  void realised() {
    List<Indicator> asked =
        indicators.stream().filter(i -> i.measure() instanceof Measure.Realised).toList();
    if (asked.isEmpty()) {
      return;
    }
    sheet.section(composition.say("theme.realised"));
    for (Indicator indicator : asked) {
      sheet.addOrSay(RealisedFigure.of(composition, indicator), hidden(indicator));
    }
  }

  /** How far the parties of an exchange agree; nothing where no indicator asks. */
  void agreement() {
    List<Indicator> asked =
        indicators.stream().filter(i -> i.measure() instanceof Measure.Agreement).toList();
    if (asked.isEmpty()) {
      return;
    }
    sheet.section(composition.say("theme.agreement"));
    for (Indicator indicator : asked) {
      Optional<Estimate> overall = composition.overall(indicator).filter(Estimate::shown);
      if (overall.isEmpty()) {
        sheet.say(hidden(indicator));
        continue;
      }
      List<Block> detail = new ArrayList<>();
      AgreementTable.of(composition, indicator).ifPresent(detail::add);
      detail.addAll(JointFigure.of(composition, indicator));
      SilenceTable.of(composition, indicator).ifPresent(detail::add);
      detail.forEach(sheet::add);
      if (detail.isEmpty()) {
        sheet.say(
            composition.say(
                "theme.agreement.only",
                "label",
                composition.in(indicator.label()),
                "figure",
                composition.text().full(overall.get())));
      }
    }
  }

  private String hidden(Indicator indicator) {
    return composition.say(
        "theme.linked.hidden",
        "label",
        composition.in(indicator.label()),
        "threshold",
        composition.threshold());
  }
}
