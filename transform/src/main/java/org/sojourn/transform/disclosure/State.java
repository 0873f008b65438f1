package org.sojourn.transform.disclosure;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a place held when its figures were made.
 *
 * @param base number of respondents or exchanges
 * @param population how many there were to be asked, or null
 * @param answers how many gave each answer, by code; none where figures are no shares of answers
 * @param values other figures that tell of a change which {@code base} and {@code answers} do not
 *     show, by the figure's id
 * @param shown whether the figures were published
 */
record State(
    long base,
    Long population,
    SortedMap<Integer, Long> answers,
    SortedMap<String, Double> values,
    boolean shown) {

  /** Copies the maps. */
  State {
    answers = new TreeMap<>(answers);
    values = new TreeMap<>(values);
  }

  /** A number of which nothing else is known. */
  static State ofNumber(long base) {
    return new State(base, null, new TreeMap<>(), new TreeMap<>(), false);
  }

  /** The same, shown or not. */
  State shown(boolean isShown) {
    return new State(base, population, answers, values, isShown);
  }

  /** Whether both hold the same, shown or not. */
  boolean isSame(State other) {
    return shown(false).equals(other.shown(false));
  }

  /** Whether some figure of both differs. */
  boolean differs(State other) {
    return values.entrySet().stream()
        .anyMatch(
            value ->
                other.values.containsKey(value.getKey())
                    && !other.values.get(value.getKey()).equals(value.getValue()));
  }
}
