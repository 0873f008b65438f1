package org.sojourn.reports.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Comparison.Question;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;

/** All tests of a report together: how many there were, and what the surest ones found. */
public final class DifferenceSummary {

  private static final int MOST = 2;

  private DifferenceSummary() {}

  /** How many differences and trends were tested. */
  public static long tested(Composition composition) {
    return composition.results().compared().all().stream()
        .filter(c -> c.adjusted() != null)
        .count();
  }

  /** How many of them are more than chance. */
  public static long found(Composition composition) {
    double confidence = Tested.confidence(composition);
    return composition.results().compared().all().stream().filter(c -> c.found(confidence)).count();
  }

  /**
   * The first pairs and trends of indicators found, in sentences; empty where nothing was. Who
   * answered is told where response is.
   */
  public static Optional<String> sentences(Composition composition) {
    List<String> told = new ArrayList<>();
    double confidence = Tested.confidence(composition);
    for (Comparison comparison : composition.results().compared().all()) {
      if (comparison.found(confidence) && told.size() < MOST) {
        composition
            .directory()
            .indicator(comparison.indicator())
            .flatMap(indicator -> sentence(composition, indicator, comparison))
            .ifPresent(told::add);
      }
    }
    return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", told));
  }

  private static Optional<String> sentence(
      Composition composition, Indicator indicator, Comparison comparison) {
    Tested tested = Tested.of(composition, indicator, comparison.breakdown());
    String breakdown = composition.labels().by(comparison.breakdown());
    String label = composition.in(indicator.label());
    if (comparison.question() == Question.TREND) {
      String direction = comparison.effectSize() < 0 ? "down" : "up";
      String named =
          composition.say(
              "compared.brief",
              "label",
              label,
              "p",
              composition.numbers().probability(comparison.adjusted()));
      return Optional.of(
          composition.say(
              "compared.trend", "named", named, "direction", direction, "breakdown", breakdown));
    }
    return tested.differing().stream()
        .findFirst()
        .map(pair -> new PairText(composition, indicator).of(pair))
        .map(
            pair ->
                composition.say(
                    "title.differ", "breakdown", breakdown, "label", label, "pair", pair + "."));
  }
}
