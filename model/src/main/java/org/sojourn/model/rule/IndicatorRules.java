package org.sojourn.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.indicator.ShareInterval;

/** Indicators have names of their own, breakdowns that exist, and targets that can be reached. */
final class IndicatorRules {

  private static final List<String> BUILT_IN =
      List.of(
          BuiltIn.REGISTRATIONS,
          BuiltIn.EXCHANGES,
          BuiltIn.FUNNEL,
          BuiltIn.RESPONSE,
          BuiltIn.WEIGHTING);

  private final Draft draft;
  private final Findings findings;

  IndicatorRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    new Unique(findings).check("indicator", "id", draft.indicators(), Indicator::id);
    for (Located<Indicator> indicator : draft.indicators()) {
      name(indicator.value(), indicator.place().at("id"));
      breakdowns(indicator.value(), indicator.place().at("breakdowns"));
      target(indicator.value(), indicator.place().at("target"));
      interval(indicator.value(), indicator.place().at("interval"));
      new GroupRules(findings, indicator.value(), indicator.place()).check();
      new MeasureRules(draft, findings, indicator.place().at("measure"))
          .check(indicator.value().measure());
    }
  }

  private void name(Indicator indicator, Place place) {
    if (BUILT_IN.contains(indicator.id())) {
      findings.add(
          place,
          "indicator '" + indicator.id() + "' has the name of figures that every run computes",
          "another name");
    }
  }

  private void breakdowns(Indicator indicator, Place list) {
    List<String> allowed = new ArrayList<>(Breakdown.STANDARD.stream().map(Breakdown::id).toList());
    allowed.addAll(draft.outline().textAttributes().known());
    for (int i = 0; i < indicator.breakdowns().size(); i++) {
      String breakdown = indicator.breakdowns().get(i);
      if (draft.outline().textAttributes().complete() && !allowed.contains(breakdown)) {
        findings.add(list.at(i), "there is no breakdown '" + breakdown + "'", breakdown, allowed);
      } else if (breakdown.equals("role") && indicator.measure() instanceof Measure.Agreement) {
        findings.add(
            list.at(i),
            "indicator '"
                + indicator.id()
                + "' compares the roles, so it cannot be divided by them",
            "any other breakdown");
      }
    }
  }

  private void target(Indicator indicator, Place place) {
    if (indicator.target() == null) {
      return;
    }
    double target = indicator.target();
    range(indicator.measure())
        .filter(range -> target < range.least() || target > range.most())
        .ifPresent(
            range ->
                findings.add(
                    place,
                    "target " + Numbers.shown(target) + " can never be reached",
                    Numbers.shown(range.least()) + " to " + Numbers.shown(range.most())));
  }

  private void interval(Indicator indicator, Place place) {
    if (!indicator.measure().hasShares() && indicator.interval() != ShareInterval.WILSON) {
      findings.add(
          place,
          "'%s' is an interval of shares, and indicator '%s' has none"
              .formatted(indicator.interval().id(), indicator.id()),
          "no key 'interval': means and net scores have t intervals");
    }
  }

  /** The values that a measure can have; empty where they have no limits or are not known. */
  private Optional<Range> range(Measure measure) {
    if (measure instanceof Measure.Share
        || measure instanceof Measure.Rate
        || measure instanceof Measure.Agreement
        || measure instanceof Measure.Realised) {
      return Optional.of(new Range(0, 100));
    }
    if (measure instanceof Measure.NetScore) {
      return Optional.of(new Range(-100, 100));
    }
    if (measure instanceof Measure.Mean mean) {
      return draft.scaleOf(mean.item()).map(scale -> new Range(scale.lowest(), scale.highest()));
    }
    if (measure instanceof Measure.Gain gain) {
      return draft.scaleOf(gain.items().get(0)).map(IndicatorRules::widest);
    }
    return Optional.empty();
  }

  private static Range widest(Scale scale) {
    int width = scale.highest() - scale.lowest();
    return new Range(-width, width);
  }

  /** From the least to the most. */
  private record Range(double least, double most) {}
}
