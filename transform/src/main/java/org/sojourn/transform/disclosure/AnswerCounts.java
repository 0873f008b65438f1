package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many of each place gave each answer, as the shares among its figures tell: answers by code,
 * who improved, stayed and declined, who expected and realised what, or how far answers differ.
 */
final class AnswerCounts {

  private final List<Integer> codes;
  private final Map<Place, long[]> counts = new TreeMap<>();

  private AnswerCounts(List<Integer> codes) {
    this.codes = codes;
  }

  /** The positions of codes of an item. */
  record Coded(List<Integer> codes, Map<Place, long[]> counts) {

    Set<Integer> positions(List<Integer> some) {
      Set<Integer> positions = new TreeSet<>();
      some.forEach(code -> positions.add(codes.indexOf(code)));
      return positions;
    }
  }

  /**
   * Counts of every place of {@code network}; none where its figures are no shares of answers.
   *
   * @param states what the figures of one base tell
   */
  static Coded of(Network network, Map<Place, State> states) {
    return of(network, states, codes(states));
  }

  /** The same for given codes, of which all that occur have to be there. */
  static Coded of(Network network, Map<Place, State> states, List<Integer> codes) {
    AnswerCounts answers = new AnswerCounts(codes);
    if (!codes(states).isEmpty()) {
      states.forEach(answers::put);
      answers.complete(network);
    }
    return new Coded(answers.codes, answers.counts);
  }

  /** The codes that occur, rising. */
  static List<Integer> codes(Map<Place, State> states) {
    Set<Integer> codes = new TreeSet<>();
    states.values().forEach(state -> codes.addAll(state.answers().keySet()));
    return List.copyOf(codes);
  }

  private void put(Place place, State state) {
    if (!state.answers().isEmpty()) {
      long[] some = new long[codes.size()];
      state.answers().forEach((code, count) -> some[codes.indexOf(code)] = count);
      counts.put(place, some);
    }
  }

  /** Works out what no figure tells, out of sums of which all else is known. */
  private void complete(Network network) {
    Set<Place> unknown = new TreeSet<>(network.counts().keySet());
    unknown.removeAll(counts.keySet());
    boolean more = true;
    while (more && !unknown.isEmpty()) {
      more = false;
      for (Sum sum : network.sums()) {
        List<Place> open = new ArrayList<>(sum.places());
        open.retainAll(unknown);
        if (open.size() == 1) {
          counts.put(open.get(0), rest(sum, open.get(0)));
          unknown.remove(open.get(0));
          more = true;
        }
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("answers of " + unknown + " do not follow from any sum");
    }
  }

  private long[] rest(Sum sum, Place wanted) {
    long[] rest = new long[codes.size()];
    for (Place part : sum.parts()) {
      if (!part.equals(wanted)) {
        add(rest, counts.get(part), 1);
      }
    }
    if (!wanted.equals(sum.total())) {
      long[] parts = rest;
      rest = counts.get(sum.total()).clone();
      add(rest, parts, -1);
    }
    return rest;
  }

  private static void add(long[] sum, long[] more, int sign) {
    Arrays.setAll(sum, code -> sum[code] + sign * more[code]);
  }
}
