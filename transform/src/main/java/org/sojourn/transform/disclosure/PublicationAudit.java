package org.sojourn.transform.disclosure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Failure;

/**
 * Refuses what must not be published: judges the figures themselves, whatever was meant to be
 * hidden.
 */
final class PublicationAudit {

  private static final int NAMED = 5;

  private PublicationAudit() {}

  /**
   * Lets figures pass.
   *
   * @param published all figures as they are to be published
   * @throws Failure a fault that names figures which are hidden, or should be, and follow from what
   *     is shown; never what they are
   */
  static void require(List<Guarded> guarded, List<Estimate> published) {
    Set<String> shown = new LinkedHashSet<>();
    Set<String> failures = new LinkedHashSet<>();
    for (Estimate estimate : published) {
      if (!estimate.status().hidden()) {
        shown.add(estimate.id());
      } else if (!isBare(estimate)) {
        failures.add(estimate.id());
      }
    }
    guarded.parallelStream().map(some -> failures(some, shown)).forEachOrdered(failures::addAll);
    if (!failures.isEmpty()) {
      throw new Failure(Failure.Kind.FAULT, message(failures));
    }
  }

  private static boolean isBare(Estimate estimate) {
    return estimate.value() == null
        && estimate.standardError() == null
        && estimate.low() == null
        && estimate.high() == null
        && estimate.base() == null
        && estimate.population() == null;
  }

  private static Set<String> failures(Guarded guarded, Set<String> shown) {
    Set<Place> hidden = guarded.hidden(shown);
    Set<Place> places = ExposureAudit.failures(guarded.exposure(), hidden);
    guarded.withdrawn().stream()
        .filter(place -> guarded.places().containsValue(place) && !hidden.contains(place))
        .forEach(places::add);
    Map<Place, String> figures = new LinkedHashMap<>();
    guarded.places().forEach((id, place) -> figures.putIfAbsent(place, id));
    Set<String> ids = new TreeSet<>();
    for (Place place : places) {
      ids.add(figures.containsKey(place) ? figures.get(place) : beside(place, guarded));
    }
    return ids;
  }

  /** A figure of the table that gives away a number without figure. */
  private static String beside(Place place, Guarded guarded) {
    for (Sum sum : guarded.exposure().network().sums()) {
      if (sum.places().contains(place)) {
        for (Map.Entry<String, Place> figure : guarded.places().entrySet()) {
          if (sum.places().contains(figure.getValue())) {
            return figure.getKey();
          }
        }
      }
    }
    return guarded.places().keySet().iterator().next();
  }

  /** What is said of figures that must not be published as they are. */
  static String message(Set<String> ids) {
    String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "";
    return "nothing is published: a number behind "
        + (ids.size() == 1 ? "figure " : "figures ")
        + ids.stream().limit(NAMED).collect(Collectors.joining(", "))
        + more
        + " is to be hidden, but could be worked out from what would be shown; this is a fault of"
        + " Sojourn, not of the data";
  }
}
