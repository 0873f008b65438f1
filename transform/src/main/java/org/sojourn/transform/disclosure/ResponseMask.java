package org.sojourn.transform.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/**
 * Works out what to hide of response tables by country. Who answered is something that a respondent
 * did: where fewer were asked than the threshold, it is hidden even where the programme declares
 * its operational counts open.
 */
final class ResponseMask {

  private static final String INSTRUMENTS = "instrument";

  private final Exposure exposure;
  private final Map<Place, CellStatus> hidden;

  /** The mask of the response figures among {@code estimates}. */
  ResponseMask(List<Estimate> estimates, int threshold) {
    Network network = new Network();
    estimates.stream()
        .filter(e -> isResponse(e) && e.statistic() == Statistic.INVITED)
        .forEach(e -> network.put(place(e), e.base()));
    for (Place total : network.places(Roles.NONE, INSTRUMENTS)) {
      network.add(total, network.places(Roles.NONE, countries(total.cell())));
    }
    exposure = Exposure.ofNumbers(network, threshold);
    hidden = Suppression.of(exposure);
  }

  /** What outsiders could learn of the response figures among {@code estimates}, and where. */
  Guarded guarded(List<Estimate> estimates) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Estimate estimate : estimates) {
      if (isResponse(estimate)) {
        places.put(estimate.id(), place(estimate));
      }
    }
    return new Guarded(exposure, places, hidden.keySet(), Set.of());
  }

  /** How a response figure is hidden; null where it is not, and for other figures. */
  CellStatus hides(Estimate estimate) {
    return isResponse(estimate) ? hidden.get(place(estimate)) : null;
  }

  private static boolean isResponse(Estimate estimate) {
    return BuiltIn.RESPONSE.equals(estimate.indicator());
  }

  private static Place place(Estimate estimate) {
    List<String> keys = estimate.cell().keys();
    return keys.size() == 1
        ? new Place(Roles.NONE, INSTRUMENTS, keys.get(0))
        : new Place(Roles.NONE, countries(keys.get(0)), keys.get(1));
  }

  private static String countries(String instrument) {
    return "countries of " + instrument;
  }
}
