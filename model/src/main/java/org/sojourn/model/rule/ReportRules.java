package org.sojourn.model.rule;

import java.util.List;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Names;
import org.sojourn.model.draft.Place;

/** The headline figures of a report are indicators. */
final class ReportRules {

  private final Draft draft;
  private final Findings findings;

  ReportRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    draft
        .report()
        .ifPresent(located -> headline(located.value().headline(), located.place().at("headline")));
  }

  private void headline(List<String> headline, Place list) {
    Names indicators = draft.outline().indicators();
    for (int i = 0; i < headline.size(); i++) {
      String id = headline.get(i);
      if (indicators.lack(id)) {
        findings.add(list.at(i), "there is no indicator '" + id + "'", id, indicators.known());
      }
    }
  }
}
