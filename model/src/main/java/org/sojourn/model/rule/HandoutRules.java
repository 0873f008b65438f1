package org.sojourn.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.report.NamedOrganisation;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.SourceDefinition;

/** Organisations that get reports are named, known to the exchanges, and can be protected from. */
final class HandoutRules {

  private static final String FAMILY = Breakdown.SENDING_ORGANISATION.id();
  private static final String COLUMN = "sending_organisation";

  private final Draft draft;
  private final Findings findings;

  HandoutRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    draft.report().ifPresent(report -> check(report.value(), report.place()));
  }

  private void check(ReportDefinition report, Place place) {
    Place list = place.at("organisations");
    if (!report.hasHandouts()) {
      if (!report.organisations().isEmpty()) {
        findings.add(
            list,
            "the organisations get no reports",
            "the key 'organisations' beside '" + FAMILY + "' among 'families'");
      }
      return;
    }
    Place family = place.at("families").at(report.families().indexOf(FAMILY));
    if (report.organisations().isEmpty()) {
      findings.add(
          family,
          "no organisation is named that a report could be about",
          "'" + FAMILY + "' beside the key 'organisations', a list of 'organisation' and 'name'");
    }
    unique(report.organisations(), list, "organisation", NamedOrganisation::organisation);
    unique(report.organisations(), list, "name", NamedOrganisation::name);
    sources(family);
    draft.programme().ifPresent(programme -> policy(programme.value(), family));
  }

  private void unique(
      List<NamedOrganisation> organisations,
      Place list,
      String key,
      Function<NamedOrganisation, String> text) {
    Map<String, Place> first = new HashMap<>();
    for (int i = 0; i < organisations.size(); i++) {
      String given = text.apply(organisations.get(i));
      Place place = list.at(i).at(key);
      Place before = first.putIfAbsent(folded(given), place);
      if (before != null) {
        findings.add(
            place,
            "the %s '%s' is already given at %s"
                .formatted(key, given, Unique.shown(before, place)));
      }
    }
  }

  private static String folded(String text) {
    return text.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
  }

  private void sources(Place family) {
    List<SourceDefinition> exchanges =
        draft.sources().stream()
            .map(Located::value)
            .filter(source -> source.table() == CanonicalTable.EXCHANGES)
            .toList();
    boolean all = draft.outline().sources().complete() && !exchanges.isEmpty();
    if (all && exchanges.stream().noneMatch(source -> source.columns().containsKey(COLUMN))) {
      findings.add(
          family,
          "no source of exchanges says which organisation sends",
          "'" + FAMILY + "' beside a source of exchanges with the column '" + COLUMN + "'");
    }
  }

  /** What an organisation could subtract has to be judged by rules that can be judged less it. */
  private void policy(Programme programme, Place family) {
    Disclosure disclosure = programme.disclosure();
    if (disclosure.operational() == Disclosure.Operational.PROTECTED) {
      refuse(family, "counts of exchanges that are protected", "disclosure: {operational: open}");
    }
    if (disclosure.organisations() != null) {
      refuse(
          family,
          "a least number of organisations behind a figure",
          "no 'organisations' in 'disclosure'");
    }
    if (disclosure.pPercent() != null) {
      refuse(family, "sums of amounts by the p% rule", "no 'p-percent' in 'disclosure'");
    }
    if (programme.weighting() != null) {
      refuse(family, "weighted figures", "no 'weighting' in programme.yaml");
    }
    if (programme.estimation().clusters() == Clusters.ORGANISATION) {
      refuse(family, "clusters of organisations", "no 'clusters' in 'estimation'");
    }
  }

  private void refuse(Place family, String what, String allowed) {
    findings.add(
        family,
        what + " cannot be protected from an organisation that knows its own answers",
        "'" + FAMILY + "' beside " + allowed);
  }
}
