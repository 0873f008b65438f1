package org.sojourn.reports.chapter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Weighting;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.narrative.RunText;
import org.sojourn.reports.table.CodebookTable;
import org.sojourn.reports.table.CountsTable;
import org.sojourn.reports.table.EstimatesTable;
import org.sojourn.reports.table.QualityTable;
import org.sojourn.reports.table.ResponseTable;
import org.sojourn.reports.table.WeightingTable;

/** Full tables. */
final class AnnexChapter implements ChapterPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    sheet.section(composition.say("annex.counts"));
    for (String breakdown : List.of("country", "sector", "size")) {
      sheet.add(CountsTable.of(composition, breakdown));
    }
    sheet.section(composition.say("annex.estimates"));
    sheet.say(composition.say("annex.estimates.text", "confidence", composition.confidence()));
    for (Construct construct : Construct.values()) {
      List<Indicator> computed =
          composition.indicators(construct).stream()
              .filter(i -> composition.overall(i).isPresent())
              .toList();
      if (!computed.isEmpty()) {
        String title = composition.say("table.estimates." + construct.id());
        EstimatesTable.of(composition, computed, title).forEach(sheet::add);
      }
    }
    weighting(composition, sheet);
    if (!composition.directory().codebook().instruments().isEmpty()) {
      sheet.section(composition.say("method.response"));
      groups(composition).forEach(b -> sheet.add(ResponseTable.by(composition, b)));
      sheet.section(composition.say("annex.codebook"));
      sheet.add(CodebookTable.items(composition));
      sheet.add(CodebookTable.scales(composition));
    }
    ChangeSection.layOut(composition, sheet);
    sheet.section(composition.say("annex.quality"));
    sheet.say(RunText.of(composition));
    sheet.say(composition.say("annex.run.files"));
    sheet.addOrSay(QualityTable.sources(composition), composition.say("annex.no-quality"));
    if (composition.results().all().stream().anyMatch(e -> e.cell().keys().contains("XK"))) {
      sheet.say(composition.say("annex.kosovo"));
    }
  }

  /** What response rates are divided by, beside the country: also what answers are weighted by. */
  private static Set<String> groups(Composition composition) {
    Set<String> groups = new LinkedHashSet<>(Weighting.STANDARD_MARGINS);
    Weighting weighting = composition.programme().weighting();
    if (weighting != null) {
      groups.addAll(weighting.margins());
    }
    groups.remove("country");
    return groups;
  }

  private static void weighting(Composition composition, Sheet sheet) {
    Weighting weighting = composition.programme().weighting();
    if (weighting == null) {
      return;
    }
    sheet.section(composition.say("annex.weighting"));
    sheet.say(
        composition.say(
            "annex.weighting.text",
            "margins",
            composition
                .labels()
                .list(weighting.margins().stream().map(composition.labels()::by).toList()),
            "method",
            weighting.method().id(),
            "trimmed",
            Boolean.toString(weighting.trim() != null),
            "trim",
            weighting.trim() == null ? "" : composition.numbers().decimal(weighting.trim(), 1)));
    sheet.addOrSay(WeightingTable.of(composition), composition.say("annex.weighting.none"));
  }
}
