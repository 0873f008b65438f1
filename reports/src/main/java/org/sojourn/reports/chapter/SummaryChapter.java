package org.sojourn.reports.chapter;

import java.util.List;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.SharesFigure;
import org.sojourn.reports.narrative.Findings;
import org.sojourn.reports.narrative.HeadlineTiles;

/** Headline figures and findings. */
final class SummaryChapter implements ChapterPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    List<Indicator> headline =
        composition.directory().report().headline().stream()
            .flatMap(id -> composition.directory().indicator(id).stream())
            .toList();
    if (composition.programme().notice() != null) {
      sheet.add(
          new Block.Notice(
              composition.say("cover.notice"), composition.in(composition.programme().notice())));
    }
    sheet.lead(composition.in(composition.programme().summary()));
    HeadlineTiles.layOut(composition, sheet, headline, indicator -> "");
    if (composition.directory().codebook().instruments().isEmpty()) {
      sheet.say(composition.say("summary.no-surveys"));
    }
    SharesFigure.headline(composition, headline).forEach(sheet::add);
    sheet.section(composition.say("summary.findings"));
    sheet.add(new Block.Points(new Findings(composition).all()));
  }
}
