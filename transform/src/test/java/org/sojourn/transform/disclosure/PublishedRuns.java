package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.programme.Programme;
import org.sojourn.transform.support.TinyProgramme;

/**
 * Runs of a programme that asks one question with answers 0 and 1, of respondents in countries and
 * size classes, and what everybody could read after each of them.
 */
final class PublishedRuns {

  static final int THRESHOLD = 5;
  static final List<Set<Integer>> GROUPS = List.of(Set.of(0));
  private static final Programme PROGRAMME = TinyProgramme.load().programme();
  private static final Unanimity ALIKE = new Unanimity(8);

  /** A respondent. */
  record Respondent(String country, String size, int answer) {}

  private final List<Edition> editions = new ArrayList<>();
  private final Map<Place, long[]> readable = new TreeMap<>();
  private final List<Map<Place, State>> truth = new ArrayList<>();
  private final List<Map<Place, long[]>> pages = new ArrayList<>();
  private Succession.Decision last;

  /** Publishes a run over these respondents. */
  void run(List<Respondent> respondents) {
    Map<Place, State> states = states(respondents);
    Exposure exposure = exposure(states);
    Map<Place, CellStatus> mask = Suppression.of(exposure);
    last =
        Succession.of(
            List.of(
                Lens.of(exposure, ALIKE, before -> Counted.of(PROGRAMME, before, List.of(0, 1)))),
            mask,
            states,
            editions,
            new LinkedHashSet<>(readable.keySet()),
            "policy");
    Map<Place, long[]> anew = new TreeMap<>();
    states.forEach(
        (place, state) -> {
          if (!last.mask().containsKey(place)) {
            anew.put(place, answers(state));
          }
        });
    readable.keySet().removeIf(p -> !last.kept().containsKey(Network.Table.of(p)));
    readable.putAll(anew);
    Optional<Edition> edition = last.edition(states, "run " + editions.size());
    if (edition.isPresent()) {
      editions.add(edition.get());
      truth.add(states);
      pages.add(anew);
    }
  }

  /** How many gave each answer. */
  static long[] answers(State state) {
    return new long[] {state.answers().getOrDefault(0, 0L), state.answers().getOrDefault(1, 0L)};
  }

  private static Map<Place, State> states(List<Respondent> respondents) {
    Map<Place, long[]> counts = new LinkedHashMap<>();
    counts.put(new Place(1, "overall", ""), new long[2]);
    for (String country : List.of("A", "B", "C", "D")) {
      counts.put(new Place(1, "country", country), new long[2]);
    }
    for (String size : List.of("L", "M", "S")) {
      counts.put(new Place(1, "size", size), new long[2]);
    }
    for (Respondent r : respondents) {
      counts.get(new Place(1, "overall", ""))[r.answer()]++;
      counts.get(new Place(1, "country", r.country()))[r.answer()]++;
      counts.get(new Place(1, "size", r.size()))[r.answer()]++;
    }
    Map<Place, State> states = new LinkedHashMap<>();
    counts.forEach(
        (place, c) ->
            states.put(
                place,
                new State(
                    c[0] + c[1],
                    null,
                    new TreeMap<>(Map.of(0, c[0], 1, c[1])),
                    new TreeMap<>(),
                    false)));
    return states;
  }

  private static Exposure exposure(Map<Place, State> states) {
    Counted counted = Counted.of(PROGRAMME, states, List.of(0, 1));
    Set<Place> sensitive = Exposure.small(counted.network(), THRESHOLD);
    sensitive.addAll(ALIKE.of(counted.answers().counts(), GROUPS));
    return new Exposure(
        counted.network(), THRESHOLD, sensitive, counted.answers().counts(), GROUPS, true);
  }

  /** What was published anew in each run that published anything anew. */
  List<Map<Place, long[]>> pages() {
    return pages;
  }

  /** What the places held in each of them. */
  List<Map<Place, State>> truth() {
    return truth;
  }

  /** What can be read after the last run. */
  Map<Place, long[]> readable() {
    return readable;
  }

  /** What was decided in the last run. */
  Succession.Decision last() {
    return last;
  }
}
