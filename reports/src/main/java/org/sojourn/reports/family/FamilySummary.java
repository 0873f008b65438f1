package org.sojourn.reports.family;

import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.narrative.HeadlineTiles;

/** The group's headline figures beside the programme's, and what is found of the group. */
final class FamilySummary implements FamilyPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    if (composition.programme().notice() != null) {
      sheet.add(
          new Block.Notice(
              composition.say("cover.notice"), composition.in(composition.programme().notice())));
    }
    sheet.lead(
        composition.say("family.lead", Kinds.arguments(composition))
            + " "
            + composition.say(
                "family.beside",
                "report",
                composition.in(composition.directory().report().title())));
    if (Kinds.isHandedOut(composition)) {
      sheet.say(composition.say("family.handout", "cell", composition.aboutName()));
    }
    List<Indicator> headline =
        composition.directory().report().headline().stream()
            .flatMap(id -> composition.directory().indicator(id).stream())
            .toList();
    HeadlineTiles.layOut(
        composition, sheet, headline, indicator -> programme(composition, indicator));
    sheet.section(composition.say("summary.findings"));
    sheet.add(new Block.Points(new FamilyFindings(composition).all()));
  }

  /** The programme's figure, with its base. */
  private static String programme(Composition composition, Indicator indicator) {
    return composition
        .overall(indicator)
        .map(
            all ->
                composition
                    .words()
                    .pair(composition.say("family.programme"), beside(composition, all)))
        .orElse("");
  }

  private static String beside(Composition composition, Estimate all) {
    String base = composition.text().base(all);
    String value = composition.text().value(all);
    return base.isEmpty() ? value : value + " (" + base + ")";
  }
}
