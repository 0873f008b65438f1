package org.sojourn.model.rule;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.codebook.YesNo;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.draft.Questionnaire;

/** Consent to be quoted is a yes or no that the same respondent gives in the same questionnaire. */
final class ConsentRules {

  private static final String YES_OR_NO = "an item with the codes 0 (no) and 1 (yes)";

  private final Draft draft;
  private final Findings findings;

  ConsentRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    for (Questionnaire questionnaire : draft.questionnaires()) {
      List<Item> asked =
          questionnaire.items().stream().flatMap(i -> i.value().columns().stream()).toList();
      for (Located<Item> item : questionnaire.items()) {
        if (item.value().consent() != null) {
          consent(item.value(), item.place(), asked);
        }
      }
    }
  }

  private void consent(Item item, Place place, List<Item> asked) {
    if (item.kind() != Item.Kind.OPEN) {
      findings.addKey(
          place.at("consent"),
          "item '%s' is of kind %s and has no words to quote"
              .formatted(item.id(), item.kind().id()),
          "consent",
          List.of());
      return;
    }
    Optional<Item> answered =
        asked.stream().filter(other -> other.id().equals(item.consent())).findFirst();
    if (answered.isEmpty()) {
      findings.add(
          place.at("consent"),
          "this instrument has no item '" + item.consent() + "'",
          item.consent(),
          asked.stream().filter(this::canSayYes).map(Item::id).toList());
    } else if (answered.get().kind() != Item.Kind.CLOSED) {
      findings.add(
          place.at("consent"),
          "item '%s' is of kind %s and cannot say yes"
              .formatted(item.consent(), answered.get().kind().id()),
          YES_OR_NO);
    } else {
      scale(answered.get(), place.at("consent"));
    }
  }

  private void scale(Item answered, Place place) {
    draft
        .scale(answered.scale())
        .filter(scale -> !YesNo.fits(scale))
        .ifPresent(
            scale ->
                findings.add(
                    place,
                    "item '%s' has the codes %s, but consent is given or not"
                        .formatted(answered.id(), Codes.of(scale)),
                    YES_OR_NO));
  }

  private boolean canSayYes(Item item) {
    Optional<Scale> scale =
        item.kind() == Item.Kind.CLOSED ? draft.scale(item.scale()) : Optional.empty();
    return scale.filter(YesNo::fits).isPresent();
  }
}
