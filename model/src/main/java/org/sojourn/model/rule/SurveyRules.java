package org.sojourn.model.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Weighting;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.SourceDefinition;

/** Weights and clusters can be had of what the programme knows. */
final class SurveyRules {

  private final Draft draft;
  private final Findings findings;

  SurveyRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    draft.programme().ifPresent(this::programme);
  }

  private void programme(Located<Programme> programme) {
    Weighting weighting = programme.value().weighting();
    if (weighting != null) {
      weighting(weighting, programme.place().at("weighting"));
    }
    if (programme.value().estimation().clusters() == Clusters.ORGANISATION) {
      organisations(programme.place().at("estimation").at("clusters"));
    }
  }

  private void weighting(Weighting weighting, Place place) {
    if (draft.outline().instruments().complete()
        && draft.outline().instruments().known().isEmpty()) {
      findings.add(place, "there are no surveys whose answers could be weighted");
    }
    List<String> allowed = new ArrayList<>(Weighting.STANDARD_MARGINS);
    allowed.addAll(draft.outline().textAttributes().known());
    for (int i = 0; i < weighting.margins().size(); i++) {
      String margin = weighting.margins().get(i);
      if (draft.outline().textAttributes().complete() && !allowed.contains(margin)) {
        findings.add(
            place.at("margins").at(i),
            "answers cannot be weighted by '" + margin + "'",
            margin,
            allowed);
      }
    }
  }

  /** Somebody who answers has to belong to an organisation that the exchanges name. */
  private void organisations(Place place) {
    List<SourceDefinition> exchanges =
        draft.sources().stream()
            .map(Located::value)
            .filter(source -> source.table() == CanonicalTable.EXCHANGES)
            .toList();
    if (!draft.outline().sources().complete() || exchanges.isEmpty()) {
      return;
    }
    Map<String, String> columns = new LinkedHashMap<>();
    draft.outline().asked().stream()
        .filter(asked -> asked.role() != null)
        .forEach(asked -> columns.put(column(asked.role()), asked.role()));
    columns.forEach(
        (column, role) -> {
          if (exchanges.stream().noneMatch(source -> source.columns().containsKey(column))) {
            findings.add(
                place,
                "no source of exchanges has the column '%s', so the organisations of role '%s' are not known"
                    .formatted(column, role),
                "none, or that column");
          }
        });
  }

  private static String column(String role) {
    return role.equals(Role.HOST.id()) ? "host_organisation" : "sending_organisation";
  }
}
