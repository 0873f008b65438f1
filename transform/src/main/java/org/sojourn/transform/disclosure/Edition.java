package org.sojourn.transform.disclosure;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The numbers behind the figures of one base when they were published anew.
 *
 * @param asOf newest day in the data
 * @param policy the disclosure policy
 * @param states what each place held
 */
record Edition(String asOf, String policy, Map<Place, State> states) {

  /** Copies the map in its order. */
  Edition {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }

  /**
   * An edition as it was published.
   *
   * @param states what the places held
   * @param places where each figure stands, by its id
   * @param shown ids of the figures published
   */
  static Edition published(
      String asOf,
      String policy,
      Map<Place, State> states,
      Map<String, Place> places,
      Set<String> shown) {
    Set<Place> seen = new HashSet<>();
    places.forEach(
        (id, place) -> {
          if (shown.contains(id)) {
            seen.add(place);
          }
        });
    Map<Place, State> all = new LinkedHashMap<>();
    states.forEach((place, state) -> all.put(place, state.shown(seen.contains(place))));
    return new Edition(asOf, policy, all);
  }

  /** Whether the figures at {@code place} were shown in this edition. */
  boolean shows(Place place) {
    return states.containsKey(place) && states.get(place).shown();
  }

  /** Whether some figure of a table was shown in this edition. */
  boolean shows(Network.Table table) {
    return states.entrySet().stream()
        .anyMatch(e -> e.getValue().shown() && Network.Table.of(e.getKey()).equals(table));
  }

  /** Whether {@code now} are the same numbers. */
  boolean isSame(Map<Place, State> now) {
    return states.keySet().equals(now.keySet())
        && now.entrySet().stream().allMatch(e -> states.get(e.getKey()).isSame(e.getValue()));
  }
}
