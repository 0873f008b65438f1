package org.sojourn.reports.chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.report.Chapter;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.narrative.Findings;
import org.sojourn.reports.prose.ProsePages;

/** The report in a few sentences: the evaluator's where there are any, else what can be counted. */
final class AbstractChapter implements ChapterPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    Optional<Prose> own =
        composition.directory().prose(Chapter.ABSTRACT.id(), composition.words().language());
    if (own.isPresent()) {
      ProsePages.layOut(own.get(), composition, sheet);
      return;
    }
    sheet.say(composition.in(composition.programme().summary()));
    sheet.say(
        new Findings(composition)
            .first().stream().map(Point::text).collect(Collectors.joining(" ")));
    List<String> headline =
        composition.directory().report().headline().stream()
            .flatMap(id -> figure(composition, id).stream())
            .toList();
    if (!headline.isEmpty()) {
      sheet.say(
          composition.say("abstract.headline", "figures", composition.words().parts(headline)));
    }
  }

  private static Optional<String> figure(Composition composition, String id) {
    return composition
        .directory()
        .indicator(id)
        .flatMap(
            indicator ->
                composition
                    .overall(indicator)
                    .filter(Estimate::shown)
                    .map(
                        estimate ->
                            composition
                                .words()
                                .pair(
                                    composition.in(indicator.label()),
                                    composition.text().full(estimate))));
  }
}
