package org.sojourn.model.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Names;
import org.sojourn.model.draft.Place;

/** The headline figures of a report are indicators, and families divide some indicator. */
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
        .ifPresent(
            located -> {
              headline(located.value().headline(), located.place().at("headline"));
              families(located.value().families(), located.place().at("families"));
            });
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

  private void families(List<String> families, Place list) {
    Set<String> divided = new LinkedHashSet<>();
    draft.indicators().forEach(i -> divided.addAll(i.value().breakdowns()));
    for (int i = 0; i < families.size(); i++) {
      String family = families.get(i);
      if (draft.outline().indicators().complete() && !divided.contains(family)) {
        findings.add(list.at(i), "no indicator is divided by '" + family + "'", family, divided);
      }
    }
  }
}
