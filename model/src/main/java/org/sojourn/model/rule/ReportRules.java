package org.sojourn.model.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Names;
import org.sojourn.model.draft.Place;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.report.Chapter;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.model.report.ReportDefinition;

/** What a report refers to is declared, and its chapters have something to tell. */
final class ReportRules {

  private final Draft draft;
  private final Findings findings;

  ReportRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    draft.report().ifPresent(located -> check(located.value(), located.place()));
  }

  private void check(ReportDefinition report, Place place) {
    indicators(report.headline(), place.at("headline"));
    families(report.families(), place.at("families"));
    for (int i = 0; i < report.questions().size(); i++) {
      indicators(
          report.questions().get(i).indicators(), place.at("questions").at(i).at("indicators"));
    }
    for (int i = 0; i < report.chapters().size(); i++) {
      if (report.chapters().get(i) instanceof ReportChapter.BuiltIn builtIn) {
        content(builtIn.chapter(), report, place.at("chapters").at(i));
      }
    }
  }

  private void indicators(List<String> ids, Place list) {
    Names indicators = draft.outline().indicators();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (indicators.lack(id)) {
        findings.add(list.at(i), "there is no indicator '" + id + "'", id, indicators.known());
      }
    }
  }

  private void families(List<String> families, Place list) {
    Set<String> divided = new LinkedHashSet<>();
    draft.indicators().forEach(i -> divided.addAll(i.value().breakdowns()));
    divided.add(Breakdown.SENDING_ORGANISATION.id());
    for (int i = 0; i < families.size(); i++) {
      String family = families.get(i);
      if (draft.outline().indicators().complete() && !divided.contains(family)) {
        findings.add(list.at(i), "no indicator is divided by '" + family + "'", family, divided);
      }
    }
  }

  private void content(Chapter chapter, ReportDefinition report, Place place) {
    if (chapter == Chapter.INTERVENTION_LOGIC && report.intervention() == null) {
      empty(chapter, "intervention", place);
    } else if (chapter == Chapter.EVALUATION_MATRIX && report.questions().isEmpty()) {
      empty(chapter, "questions", place);
    }
  }

  private void empty(Chapter chapter, String key, Place place) {
    findings.add(
        place,
        "the chapter '" + chapter.id() + "' has nothing to tell",
        "it beside the key '" + key + "'");
  }
}
