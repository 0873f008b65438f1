package org.sojourn.model.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;

/** What was expected and what was realised are asked of the same people, one after the other. */
final class RealisedRules {

  private final Draft draft;
  private final Findings findings;
  private final Place place;
  private final AskedRules asked;

  /** Checks the measure at {@code place}. */
  RealisedRules(Draft draft, Findings findings, Place place, AskedRules asked) {
    this.draft = draft;
    this.findings = findings;
    this.place = place;
    this.asked = asked;
  }

  void check(Measure.Realised measure) {
    boolean known = outcome(measure.expected(), place.at("expected"));
    known &= outcome(measure.realised(), place.at("realised"));
    known &= asked.roles(measure.roles());
    if (known) {
      order(measure.expected().wave(), measure.realised().wave());
    }
    if (known && draft.outline().instruments().complete()) {
      bothAsked(measure);
    }
    sameCodes(measure);
  }

  /** Two ways to count the same answers would show, together, more than either. */
  private void sameCodes(Measure.Realised measure) {
    for (Located<Indicator> indicator : draft.indicators()) {
      if (indicator.value().measure() == measure) {
        return;
      }
      if (indicator.value().measure() instanceof Measure.Realised other
          && isSame(measure.expected(), other.expected())
          && isSame(measure.realised(), other.realised())
          && !(isEqual(measure.expected(), other.expected())
              && isEqual(measure.realised(), other.realised()))) {
        findings.add(
            place,
            "indicator '%s' asks the same questions and counts other answers"
                .formatted(indicator.value().id()),
            "expected %s, realised %s"
                .formatted(other.expected().codes(), other.realised().codes()));
        return;
      }
    }
  }

  private static boolean isSame(Measure.Outcome one, Measure.Outcome other) {
    return one.item().equals(other.item()) && one.wave().equals(other.wave());
  }

  private static boolean isEqual(Measure.Outcome one, Measure.Outcome other) {
    return new HashSet<>(one.codes()).equals(new HashSet<>(other.codes()));
  }

  private boolean outcome(Measure.Outcome outcome, Place at) {
    AskedRules rules = new AskedRules(draft, findings, at);
    boolean known = rules.known(outcome.item(), Item.Kind.CLOSED, at.at("item"));
    known &= rules.wave(outcome.wave(), "wave");
    rules.codes(outcome.item(), outcome.codes(), at.at("codes"));
    return known;
  }

  private void order(String first, String second) {
    List<String> waves = List.copyOf(draft.outline().waves().known());
    List<String> later = waves.subList(waves.indexOf(first) + 1, waves.size());
    if (!later.contains(second)) {
      findings.add(
          place.at("realised").at("wave"),
          "wave '" + second + "' does not come after wave '" + first + "'",
          later.isEmpty() ? "a wave after '" + first + "'" : Findings.list(later));
    }
  }

  private void bothAsked(Measure.Realised measure) {
    Measure.Outcome before = measure.expected();
    Measure.Outcome after = measure.realised();
    if (measure.roles().isEmpty()) {
      List<Role> both = new ArrayList<>(asked.askedRoles(before.item(), before.wave()));
      both.retainAll(asked.askedRoles(after.item(), after.wave()));
      if (both.isEmpty()) {
        findings.add(
            place.at("realised").at("item"),
            "nobody is asked about '%s' in wave '%s' and about '%s' in wave '%s'"
                .formatted(before.item(), before.wave(), after.item(), after.wave()));
      }
    }
    for (int i = 0; i < measure.roles().size(); i++) {
      Place at = place.at("roles").at(i);
      asked.role(measure.roles().get(i), before.item(), before.wave(), at);
      asked.role(measure.roles().get(i), after.item(), after.wave(), at);
    }
  }
}
