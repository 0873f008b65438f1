package org.sojourn.reports.family;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.narrative.Limits;

/**
 * How far the figures of one group carry.
 *
 * @param composition the report
 */
record FamilyLimits(Composition composition) {

  private static final int SMALL_BASE = 30;

  /** How many of the group's indicators rest on few answers; empty where none does. */
  Optional<Point> smallBases() {
    List<Estimate> shown =
        composition.directory().indicators().stream()
            .filter(i -> i.measure().hasRoles())
            .flatMap(i -> composition.own(i).stream())
            .filter(e -> e.shown() && e.base() != null)
            .toList();
    List<Estimate> small = shown.stream().filter(e -> e.base() < SMALL_BASE).toList();
    if (small.isEmpty()) {
      return Optional.empty();
    }
    long least = small.stream().mapToLong(Estimate::base).min().orElseThrow();
    return Optional.of(
        new Point(
            composition.say("limitations.small.lead"),
            composition.say(
                "family.small",
                "small",
                small.size(),
                "shown",
                shown.size(),
                "bound",
                SMALL_BASE,
                "least",
                least)));
  }

  /** How many of the group's figures stay as an earlier run published them; empty where none do. */
  Optional<Point> kept() {
    return Limits.kept(composition, composition.results().of(composition.about()));
  }

  /** How many of the group's figures are hidden. */
  Point hidden() {
    List<Estimate> all = composition.results().of(composition.about());
    long hidden = all.stream().filter(e -> e.status().hidden()).count();
    return new Point(
        composition.say("limitations.hidden.lead"),
        composition.say(
            "family.hidden",
            "cell",
            composition.aboutName(),
            "hidden",
            hidden,
            "number",
            composition.numbers().count(hidden),
            "all",
            composition.numbers().count(all.size())));
  }
}
