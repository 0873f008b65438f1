package org.sojourn.transform.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One kind of number behind the figures of a base, laid beside the same kind in earlier editions.
 * Most bases have one; of response tables those who were asked and those who answered are looked at
 * each by itself, under one mask.
 *
 * @param now the numbers of the new edition
 * @param alike from how many on all may have said the same
 * @param isOfChanges whether only those who have come and gone are to be protected: the numbers
 *     themselves may be small, or 0
 * @param view the number in the state of a place; null where the place has none of the kind
 * @param count numbers and sums of an earlier edition, seen so
 */
record Lens(
    Exposure now,
    Unanimity alike,
    boolean isOfChanges,
    UnaryOperator<State> view,
    Function<Map<Place, State>, Counted> count) {

  /** The only kind of number that a base has. */
  static Lens of(Exposure now, Unanimity alike, Function<Map<Place, State>, Counted> count) {
    return new Lens(now, alike, false, state -> state, count);
  }

  /** What places hold of the kind that {@code view} tells. */
  static Map<Place, State> seen(Map<Place, State> states, UnaryOperator<State> view) {
    Map<Place, State> seen = new LinkedHashMap<>();
    states.forEach(
        (place, state) -> {
          State some = view.apply(state);
          if (some != null) {
            seen.put(place, some.shown(state.shown()));
          }
        });
    return seen;
  }

  /** An earlier edition beside the new one. */
  Exposure beside(Map<Place, State> states, Edition edition) {
    Map<Place, State> before = seen(edition.states(), view);
    return Beside.of(
        this, seen(states, view), new Edition(edition.asOf(), edition.policy(), before));
  }

  /** Whether nobody is counted at a place, and that may be known. */
  boolean isOpenZero(Place place) {
    return isOfChanges && now.network().has(place) && now.network().count(place) == 0;
  }
}
