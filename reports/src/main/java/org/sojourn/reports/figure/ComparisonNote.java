package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;

/** What a figure of groups says of their differences: which were tested, and what came of it. */
final class ComparisonNote {

  private ComparisonNote() {}

  /** Sentences on {@code indicators} by {@code breakdown}. */
  static String of(Composition composition, List<Indicator> indicators, String breakdown) {
    double confidence = composition.programme().estimation().confidence();
    List<String> differ = new ArrayList<>();
    List<String> chance = new ArrayList<>();
    int untested = 0;
    for (Indicator indicator : indicators) {
      Optional<Comparison> comparison =
          composition
              .results()
              .compared()
              .of(indicator.id(), breakdown)
              .filter(c -> c.adjusted() != null);
      if (comparison.isEmpty()) {
        untested++;
      } else {
        (comparison.get().adjusted() + confidence < 1 ? differ : chance)
            .add(named(composition, indicator, comparison.get()));
      }
    }
    return sentences(composition, differ, chance, untested);
  }

  private static String named(Composition composition, Indicator indicator, Comparison comparison) {
    return composition.say(
        "compared.named",
        "label",
        composition.in(indicator.label()),
        "test",
        composition.methods().name(comparison.test()),
        "p",
        composition.numbers().probability(comparison.adjusted()),
        "caution",
        comparison.reason() == null ? "none" : composition.methods().name(comparison.reason()));
  }

  private static String sentences(
      Composition composition, List<String> differ, List<String> chance, int untested) {
    if (differ.isEmpty() && chance.isEmpty()) {
      return composition.say("compared.none");
    }
    List<String> sentences = new ArrayList<>();
    if (!differ.isEmpty()) {
      sentences.add(composition.say("compared.differ", "names", composition.words().parts(differ)));
    }
    if (!chance.isEmpty()) {
      sentences.add(composition.say("compared.chance", "names", composition.words().parts(chance)));
    }
    if (untested > 0) {
      sentences.add(composition.say("compared.others"));
    }
    return String.join(" ", sentences);
  }
}
