package org.sojourn.model.rule;

import java.util.List;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Place;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;

/** The groups of an indicator can be compared, ordered or shrunken as it asks. */
final class GroupRules {

  private static final String ROLE = "role";
  private static final List<String> NO_GROUPS = List.of(ROLE, Breakdown.OVERALL.id());

  private final Findings findings;
  private final Indicator indicator;
  private final Place place;

  /** Checks {@code indicator} at {@code place}. */
  GroupRules(Findings findings, Indicator indicator, Place place) {
    this.findings = findings;
    this.indicator = indicator;
    this.place = place;
  }

  void check() {
    compare();
    trend();
    shrink();
  }

  private void compare() {
    if (isPossible(indicator.compare(), "compare")) {
      List<String> allowed =
          indicator.breakdowns().stream().filter(b -> !NO_GROUPS.contains(b)).toList();
      members(indicator.compare(), place.at("compare"), allowed);
    }
  }

  private void trend() {
    if (!isPossible(indicator.trend(), "trend")) {
      return;
    }
    List<String> allowed =
        indicator.breakdowns().stream().filter(Breakdown.ORDERED::contains).toList();
    for (int i = 0; i < indicator.trend().size(); i++) {
      String breakdown = indicator.trend().get(i);
      Place at = place.at("trend").at(i);
      if (!Breakdown.ORDERED.contains(breakdown)) {
        findings.add(
            at, "the groups by '" + breakdown + "' have no order", breakdown, Breakdown.ORDERED);
      } else {
        member(breakdown, at, allowed);
      }
    }
  }

  private void shrink() {
    if (!indicator.shrink().isEmpty() && !(indicator.measure() instanceof Measure.Share)) {
      findings.add(
          place.at("shrink"),
          "only shares can be shrunken, and indicator '" + indicator.id() + "' is none",
          "an indicator of kind share");
      return;
    }
    List<String> allowed =
        indicator.breakdowns().stream().filter(b -> !NO_GROUPS.contains(b)).toList();
    members(indicator.shrink(), place.at("shrink"), allowed);
  }

  /** Whether enough is published of the measure to test its groups. */
  private boolean isPossible(List<String> breakdowns, String key) {
    boolean possible = breakdowns.isEmpty() || indicator.measure().comparesGroups();
    if (!possible) {
      findings.add(
          place.at(key),
          "groups of indicator '%s' cannot be compared: it is %s"
              .formatted(
                  indicator.id(),
                  indicator.measure() instanceof Measure.Amount
                      ? "an amount"
                      : "about answers that belong together"),
          "shares, rates, means, net scores and gains");
    }
    return possible;
  }

  private void members(List<String> breakdowns, Place list, List<String> allowed) {
    for (int i = 0; i < breakdowns.size(); i++) {
      if (breakdowns.get(i).equals(ROLE)) {
        findings.add(list.at(i), "the parties of one exchange are not separate groups to compare");
      } else {
        member(breakdowns.get(i), list.at(i), allowed);
      }
    }
  }

  private void member(String breakdown, Place at, List<String> allowed) {
    if (!allowed.contains(breakdown)) {
      findings.add(
          at,
          "indicator '%s' is not divided by '%s'".formatted(indicator.id(), breakdown),
          breakdown,
          allowed);
    }
  }
}
