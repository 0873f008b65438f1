package org.sojourn.transform.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.model.programme.Disclosure;

/**
 * What could be worked out of how many answered in groups of which fewer than the threshold were
 * asked: told how many were asked everywhere, what became of them where that is shown, the sums,
 * and the bases of shown figures. The numbers who answered, and who did so completely, must leave
 * two candidates.
 *
 * <p>What the numbers of all asked by an instrument and the bases tell even if no group is shown is
 * known anyway.
 */
final class ResponseOutcomes {

  private final Disclosure policy;
  private final Network asked = new Network();
  private final Map<Place, long[]> outcomes;

  /**
   * Of response tables.
   *
   * @param states what their places hold
   */
  ResponseOutcomes(Disclosure policy, Map<Place, State> states) {
    this.policy = policy;
    outcomes = Respondents.outcomes(states);
    Network network = Respondents.network(Lens.seen(states, Respondents::asked));
    for (Map.Entry<Place, Long> number : network.counts().entrySet()) {
      if (Respondents.isTotal(number.getKey()) && number.getValue() >= policy.threshold()) {
        asked.putKnown(number.getKey(), number.getValue());
      } else {
        asked.put(number.getKey(), number.getValue());
      }
    }
    network.sums().forEach(sum -> asked.add(sum.total(), sum.parts()));
  }

  /** How many were asked, by place. */
  Network asked() {
    return asked;
  }

  /**
   * What could be worked out, of each number by itself.
   *
   * @param ceilings what the bases of shown figures tell
   */
  List<Exposure> exposures(List<Ceiling> ceilings) {
    return Respondents.COUNTED.stream().map(counted -> exposure(counted, ceilings)).toList();
  }

  private Exposure exposure(Set<Integer> counted, List<Ceiling> ceilings) {
    Set<Place> few = Exposure.small(asked, policy.threshold());
    Exposure all =
        new Exposure(
            asked, policy.threshold(), few, outcomes, List.of(counted), false, ceilings, 1);
    return all.withoutSensitive(ExposureAudit.told(all));
  }
}
