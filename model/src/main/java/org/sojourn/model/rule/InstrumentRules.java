package org.sojourn.model.rule;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Outline;
import org.sojourn.model.draft.Questionnaire;

/** Instruments have names of their own, and ask declared roles in declared waves. */
final class InstrumentRules {

  private final Draft draft;
  private final Findings findings;

  InstrumentRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    List<Located<Instrument>> instruments =
        draft.questionnaires().stream()
            .map(Questionnaire::instrument)
            .flatMap(Optional::stream)
            .toList();
    new Unique(findings).check("instrument", "instrument", instruments, Instrument::instrument);
    instruments.forEach(this::instrument);
  }

  private void instrument(Located<Instrument> located) {
    Outline outline = draft.outline();
    String role = located.value().role().id();
    if (outline.roles().lack(role)) {
      findings.add(
          located.place().at("role"),
          "role '" + role + "' is not declared in programme.yaml",
          role,
          outline.roles().known());
    }
    String wave = located.value().wave();
    if (outline.waves().lack(wave)) {
      findings.add(
          located.place().at("wave"),
          "wave '" + wave + "' is not declared in programme.yaml",
          wave,
          outline.waves().known());
    }
  }
}
