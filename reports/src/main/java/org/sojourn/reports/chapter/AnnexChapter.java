package org.sojourn.reports.chapter;

import java.util.List;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.table.CodebookTable;
import org.sojourn.reports.table.CountsTable;
import org.sojourn.reports.table.EstimatesTable;
import org.sojourn.reports.table.QualityTable;

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
    if (!composition.directory().codebook().instruments().isEmpty()) {
      sheet.section(composition.say("annex.codebook"));
      sheet.add(CodebookTable.items(composition));
      sheet.add(CodebookTable.scales(composition));
    }
    sheet.section(composition.say("annex.quality"));
    sheet.say(
        composition.say(
            "annex.run.text",
            "fingerprint",
            composition.facts().fingerprint(),
            "version",
            composition.facts().version(),
            "dated",
            Boolean.toString(composition.facts().asOf() != null),
            "date",
            composition.date().map(composition.numbers()::date).orElse(""),
            "demo",
            Boolean.toString(composition.facts().demoKey())));
    sheet.addOrSay(QualityTable.sources(composition), composition.say("annex.no-quality"));
    if (composition.results().all().stream().anyMatch(e -> e.cell().keys().contains("XK"))) {
      sheet.say(composition.say("annex.kosovo"));
    }
  }
}
