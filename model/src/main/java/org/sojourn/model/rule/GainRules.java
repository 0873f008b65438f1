package org.sojourn.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Place;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;

/** The items of a gain are asked of the same people in both waves, on one scale. */
final class GainRules {

  private final Draft draft;
  private final Findings findings;
  private final Place place;
  private final AskedRules asked;

  /** Checks the gain at {@code place}. */
  GainRules(Draft draft, Findings findings, Place place, AskedRules asked) {
    this.draft = draft;
    this.findings = findings;
    this.place = place;
    this.asked = asked;
  }

  void check(Measure.Gain gain) {
    boolean known = asked.wave(gain.pre(), "pre");
    known &= asked.wave(gain.post(), "post");
    known &= asked.roles(gain.roles());
    if (gain.pre().equals(gain.post())) {
      findings.add(place.at("post"), "pre and post are both '" + gain.post() + "'", "another wave");
      known = false;
    }
    for (int i = 0; i < gain.items().size(); i++) {
      Place at = place.at("items").at(i);
      boolean item = asked.known(gain.items().get(i), Item.Kind.CLOSED, at);
      if (known && item && draft.outline().instruments().complete()) {
        inBothWaves(gain, gain.items().get(i), at);
      }
      sameScale(gain, gain.items().get(i), at);
    }
  }

  private void inBothWaves(Measure.Gain gain, String item, Place at) {
    if (gain.roles().isEmpty()) {
      List<Role> both = new ArrayList<>(asked.askedRoles(item, gain.pre()));
      both.retainAll(asked.askedRoles(item, gain.post()));
      if (both.isEmpty()) {
        findings.add(
            at,
            "nobody is asked about '%s' both in wave '%s' and in wave '%s'"
                .formatted(item, gain.pre(), gain.post()));
      }
    }
    for (Role role : gain.roles()) {
      asked.role(role, item, gain.pre(), at);
      asked.role(role, item, gain.post(), at);
    }
  }

  private void sameScale(Measure.Gain gain, String item, Place at) {
    Optional<Scale> first = draft.scaleOf(gain.items().get(0));
    Optional<Scale> scale = draft.scaleOf(item);
    if (first.isPresent() && scale.isPresent() && !first.get().id().equals(scale.get().id())) {
      findings.add(
          at,
          "item '" + item + "' has scale '" + scale.get().id() + "'",
          "items of scale '" + first.get().id() + "', as the first");
    }
  }
}
