package org.sojourn.transform.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/**
 * What the response tables count: by place how many were asked, and of these how many answered
 * completely, in part, and not at all. The exchanges that anybody answered about are a place of
 * their own, in which nobody is asked.
 */
final class Respondents {

  private static final String INSTRUMENT = "instrument";
  private static final Place SURVEYED = new Place(Roles.NONE, "surveyed", "");

  /** What became of somebody asked, by the code under which a state holds it. */
  private static final List<Statistic> OUTCOMES =
      List.of(Statistic.COMPLETE, Statistic.PARTIAL, Statistic.NO_RESPONSE);

  /** Under which code a state holds those who did not answer. */
  static final int NO_RESPONSE = OUTCOMES.indexOf(Statistic.NO_RESPONSE);

  /** The outcomes that tables count, also together: answered completely, and answered at all. */
  static final List<Set<Integer>> COUNTED =
      List.of(
          Set.of(OUTCOMES.indexOf(Statistic.COMPLETE)),
          Set.of(OUTCOMES.indexOf(Statistic.COMPLETE), OUTCOMES.indexOf(Statistic.PARTIAL)));

  private Respondents() {}

  /** Where a figure about who answered stands; empty for other figures. */
  static Optional<Place> place(Estimate estimate) {
    List<String> keys = estimate.cell().keys();
    if (estimate.indicator().equals(BuiltIn.FUNNEL)) {
      return keys.get(0).equals(SURVEYED.breakdown()) ? Optional.of(SURVEYED) : Optional.empty();
    }
    return estimate.indicator().equals(BuiltIn.RESPONSE)
        ? Optional.of(
            new Place(
                Roles.NONE,
                estimate.cell().breakdown() + of(keys.get(0)),
                keys.size() == 1 ? "" : keys.get(1)))
        : Optional.empty();
  }

  /** Where those asked by an instrument stand who are at {@code place} of some other table. */
  static Place place(String instrument, Place place) {
    String table = Exposure.isOverall(place) ? INSTRUMENT : BuiltIn.responseBy(place.breakdown());
    return new Place(Roles.NONE, table + of(instrument), place.cell());
  }

  private static String of(String instrument) {
    return " of " + instrument;
  }

  /** What the places of {@code estimates} hold, in their order. */
  static Map<Place, State> states(List<Estimate> estimates) {
    Map<Place, Long> asked = new LinkedHashMap<>();
    Map<Place, SortedMap<Integer, Long>> outcomes = new LinkedHashMap<>();
    for (Estimate estimate : estimates) {
      place(estimate)
          .ifPresent(
              place -> {
                asked.put(place, estimate.base());
                SortedMap<Integer, Long> some =
                    outcomes.computeIfAbsent(place, p -> new TreeMap<>());
                if (OUTCOMES.contains(estimate.statistic())) {
                  int code = OUTCOMES.indexOf(estimate.statistic());
                  some.put(code, Math.round(estimate.value()));
                }
              });
    }
    Map<Place, State> states = new LinkedHashMap<>();
    asked.forEach(
        (place, base) ->
            states.put(place, new State(base, null, outcomes.get(place), new TreeMap<>(), false)));
    return states;
  }

  /** Those asked of a place; null where nobody is asked. */
  static State asked(State state) {
    return state.answers().isEmpty() ? null : State.ofNumber(state.base());
  }

  /** How many of each place became of what, by {@link #COUNTED}'s codes. */
  static Map<Place, long[]> outcomes(Map<Place, State> states) {
    Map<Place, long[]> outcomes = new TreeMap<>();
    states.forEach(
        (place, state) -> {
          if (!state.answers().isEmpty()) {
            long[] counts = new long[OUTCOMES.size()];
            state.answers().forEach((code, count) -> counts[code] = count);
            outcomes.put(place, counts);
          }
        });
    return outcomes;
  }

  /** Whether everybody asked by an instrument is counted at {@code place}. */
  static boolean isTotal(Place place) {
    return place.breakdown().startsWith(INSTRUMENT + " ");
  }

  /** Those of a place who answered, completely or in part. */
  static State answered(State state) {
    return state.answers().isEmpty() ? state : of(state, Statistic.COMPLETE, Statistic.PARTIAL);
  }

  /** Those of a place who answered completely; null where that is not counted. */
  static State completed(State state) {
    return state.answers().isEmpty() ? null : of(state, Statistic.COMPLETE);
  }

  private static State of(State state, Statistic... outcomes) {
    return State.ofNumber(
        Stream.of(outcomes).mapToLong(o -> state.answers().get(OUTCOMES.indexOf(o))).sum());
  }

  /** One kind of number of all places, and that groups make their instrument. */
  static Network network(Map<Place, State> states) {
    Network network = new Network();
    states.forEach((place, state) -> network.put(place, state.base()));
    for (String breakdown : network.breakdowns(Roles.NONE)) {
      Place total = new Place(Roles.NONE, breakdown, "");
      if (isTotal(total)) {
        String ofInstrument = breakdown.substring(INSTRUMENT.length());
        network.breakdowns(Roles.NONE).stream()
            .filter(groups -> BuiltIn.dividedBy(groups).isPresent())
            .filter(groups -> groups.endsWith(ofInstrument))
            .forEach(groups -> network.add(total, network.places(Roles.NONE, groups)));
      }
    }
    return network;
  }
}
