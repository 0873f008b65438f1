package org.sojourn.reports.comparison;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;

/**
 * What tests say of one indicator by one breakdown.
 *
 * @param indicator the indicator
 * @param difference whether its groups differ; empty where that was not tested
 * @param trend whether it rises or falls along them; empty where that was not tested
 * @param differing the pairs of groups that differ, the surest first
 */
record Tested(
    Indicator indicator,
    Optional<Comparison> difference,
    Optional<Comparison> trend,
    List<ComparisonPair> differing) {

  /** The tests of {@code indicator} by {@code breakdown}. */
  static Tested of(Composition composition, Indicator indicator, String breakdown) {
    var compared = composition.results().compared();
    return new Tested(
        indicator,
        compared.of(indicator.id(), breakdown).filter(c -> c.adjusted() != null),
        compared.trend(indicator.id(), breakdown).filter(c -> c.adjusted() != null),
        compared.differing(indicator.id(), breakdown, confidence(composition)));
  }

  /** Why nothing was tested. */
  static String untested(Composition composition, Indicator indicator, String breakdown) {
    var compared = composition.results().compared();
    return compared
        .of(indicator.id(), breakdown)
        .or(() -> compared.trend(indicator.id(), breakdown))
        .map(Comparison::reason)
        .map(composition.methods()::name)
        .orElse(composition.say("named.not-asked-for"));
  }

  static double confidence(Composition composition) {
    return composition.programme().estimation().confidence();
  }
}
