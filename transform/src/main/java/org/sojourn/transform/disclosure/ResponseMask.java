package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Disclosure;

/**
 * Works out what to hide of response tables by country. Who answered is something that a respondent
 * did: where fewer were asked than the threshold, it is hidden even where the programme declares
 * its operational counts open.
 */
final class ResponseMask {

  private static final String INSTRUMENTS = "instrument";

  private final Map<Place, State> states = new LinkedHashMap<>();
  private final Exposure exposure;
  private final Succession.Decision decision;

  /** The mask of the response figures among {@code estimates}. */
  ResponseMask(Disclosure policy, List<Estimate> estimates, History history) {
    Set<Place> displayed = new LinkedHashSet<>();
    for (Estimate estimate : estimates) {
      if (isResponse(estimate) && estimate.statistic() == Statistic.INVITED) {
        Place place = place(estimate);
        states.put(place, State.ofNumber(estimate.base()));
        if (history.displayed(estimate.id()).filter(Estimate::shown).isPresent()) {
          displayed.add(place);
        }
      }
    }
    exposure = Exposure.ofNumbers(network(states), policy.threshold());
    decision =
        Succession.of(
            exposure,
            Suppression.of(exposure),
            states,
            history.of(BuiltIn.RESPONSE),
            displayed,
            policy.toString(),
            new Unanimity(policy.threshold()),
            before -> new Counted(network(before), new AnswerCounts.Coded(List.of(), Map.of())));
  }

  private static Network network(Map<Place, State> states) {
    Network network = new Network();
    states.forEach((place, state) -> network.put(place, state.base()));
    for (Place total : network.places(Roles.NONE, INSTRUMENTS)) {
      network.breakdowns(Roles.NONE).stream()
          .filter(breakdown -> breakdown.endsWith(of(total.cell())))
          .forEach(breakdown -> network.add(total, network.places(Roles.NONE, breakdown)));
    }
    return network;
  }

  /** What outsiders could learn of the response figures among {@code estimates}, and where. */
  List<Guarded> guarded(List<Estimate> estimates) {
    Map<String, Place> places = places(estimates);
    List<Guarded> guarded = new ArrayList<>();
    Set<Place> mask = decision.mask().keySet();
    guarded.add(new Guarded(exposure, places, mask, Set.of()));
    decision.beside().forEach(both -> guarded.add(new Guarded(both, places, mask, Set.of())));
    return guarded;
  }

  /** How a response figure is hidden; null where it is not, and for other figures. */
  CellStatus hides(Estimate estimate) {
    return isResponse(estimate) ? decision.mask().get(place(estimate)) : null;
  }

  private static Map<String, Place> places(List<Estimate> estimates) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Estimate estimate : estimates) {
      if (isResponse(estimate)) {
        places.put(estimate.id(), place(estimate));
      }
    }
    return places;
  }

  /** These figures as they were published when some were shown. */
  Map<String, Edition> published(List<Estimate> estimates, String asOf, Set<String> shown) {
    return Map.of(
        BuiltIn.RESPONSE,
        Edition.published(asOf, decision.policy(), states, places(estimates), shown));
  }

  /** The new edition, if something is shown anew. */
  Map<String, Edition> editions(String asOf) {
    return decision
        .edition(states, asOf)
        .map(edition -> Map.of(BuiltIn.RESPONSE, edition))
        .orElse(Map.of());
  }

  /** The newest day in the data of a figure that stays as it was published before, or null. */
  String keptAsOf(Estimate estimate) {
    return isResponse(estimate) ? decision.kept().get(Network.Table.of(place(estimate))) : null;
  }

  private static boolean isResponse(Estimate estimate) {
    return BuiltIn.RESPONSE.equals(estimate.indicator());
  }

  private static Place place(Estimate estimate) {
    List<String> keys = estimate.cell().keys();
    return keys.size() == 1
        ? new Place(Roles.NONE, INSTRUMENTS, keys.get(0))
        : new Place(Roles.NONE, estimate.cell().breakdown() + of(keys.get(0)), keys.get(1));
  }

  private static String of(String instrument) {
    return " of " + instrument;
  }
}
