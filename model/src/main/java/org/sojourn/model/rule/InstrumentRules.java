package org.sojourn.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    onePerRoleAndWave(instruments);
  }

  /** A party answers once in a wave: a second questionnaire would take the first for its draft. */
  private void onePerRoleAndWave(List<Located<Instrument>> instruments) {
    Map<List<String>, String> asked = new HashMap<>();
    for (Located<Instrument> located : instruments) {
      Instrument instrument = located.value();
      String role = instrument.role().id();
      String other = asked.putIfAbsent(List.of(role, instrument.wave()), instrument.instrument());
      if (other != null && !other.equals(instrument.instrument())) {
        findings.add(
            located.place().at("wave"),
            "instrument '%s' asks role '%s' in wave '%s' already; join the two, or give one a wave of its own"
                .formatted(other, role, instrument.wave()),
            instrument.wave(),
            List.of());
      }
    }
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
