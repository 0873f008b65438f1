package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.table.EditionTable;

/**
 * What was published before: the numbers behind every edition of every base, and the figures that
 * can be read now.
 */
public final class History {

  private static final String BASE = "base";
  private static final String POPULATION = "population";
  private static final String SHOWN = "shown";

  private record Key(int number, String base) {}

  private final List<Object[]> rows;
  private final Map<String, List<Edition>> editions = new HashMap<>();
  private final Map<String, Estimate> displayed = new LinkedHashMap<>();
  private int last;

  private History(List<Object[]> rows, List<Estimate> published) {
    this.rows = List.copyOf(rows);
    published.forEach(estimate -> displayed.put(estimate.id(), estimate));
    Map<Key, List<Object[]>> byEdition = new LinkedHashMap<>();
    for (Object[] row : rows) {
      last = Math.max(last, (Integer) row[0]);
      byEdition
          .computeIfAbsent(new Key((Integer) row[0], (String) row[3]), k -> new ArrayList<>())
          .add(row);
    }
    byEdition.forEach(
        (key, some) ->
            editions.computeIfAbsent(key.base(), b -> new ArrayList<>()).add(edition(some)));
  }

  /** Nothing was published before. */
  public static History none() {
    return new History(List.of(), List.of());
  }

  /**
   * The history of a programme.
   *
   * @param rows of the table of editions that the last run left, see {@link EditionTable}
   * @param published figures of the last run
   */
  public static History of(List<Object[]> rows, List<Estimate> published) {
    return new History(rows, published);
  }

  /** The editions of a base in their order. */
  List<Edition> of(String base) {
    return Collections.unmodifiableList(editions.getOrDefault(base, List.of()));
  }

  /** The figures of the last run in their order: they can be read now. */
  public List<Estimate> displayed() {
    return List.copyOf(displayed.values());
  }

  /**
   * Whether what was shown anew last was shown under {@code policy}. Open counts leave no edition.
   */
  public boolean isUnder(Disclosure policy) {
    return rows.isEmpty()
        ? policy.operational() == Disclosure.Operational.OPEN
        : rows.stream()
            .filter(row -> (Integer) row[0] == last)
            .anyMatch(row -> row[2].equals(policy.toString()));
  }

  /** The figure of this id that can be read now. */
  Optional<Estimate> displayed(String id) {
    return Optional.ofNullable(displayed.get(id));
  }

  /**
   * The rows of this history and of a further edition of some bases.
   *
   * @param next the new edition of each base that has one
   */
  List<Object[]> with(Map<String, Edition> next) {
    List<Object[]> all = new ArrayList<>(rows);
    next.forEach(
        (base, edition) ->
            edition.states().forEach((place, state) -> add(all, base, edition, place, state)));
    return all;
  }

  private void add(List<Object[]> all, String base, Edition edition, Place place, State state) {
    SortedMap<String, Double> numbers = new TreeMap<>(state.values());
    state.answers().forEach((code, count) -> numbers.put(code.toString(), (double) count));
    numbers.put(BASE, (double) state.base());
    numbers.put(SHOWN, state.shown() ? 1.0 : 0.0);
    if (state.population() != null) {
      numbers.put(POPULATION, (double) state.population());
    }
    numbers.forEach(
        (what, number) ->
            all.add(
                new Object[] {
                  last + 1,
                  edition.asOf(),
                  edition.policy(),
                  base,
                  place.roles(),
                  place.breakdown(),
                  place.cell(),
                  what,
                  number
                }));
  }

  private static Edition edition(List<Object[]> rows) {
    Map<Place, SortedMap<String, Double>> numbers = new LinkedHashMap<>();
    for (Object[] row : rows) {
      Place place = new Place((Integer) row[4], (String) row[5], (String) row[6]);
      numbers.computeIfAbsent(place, p -> new TreeMap<>()).put((String) row[7], (Double) row[8]);
    }
    Map<Place, State> states = new LinkedHashMap<>();
    numbers.forEach((place, some) -> states.put(place, state(some)));
    return new Edition((String) rows.get(0)[1], (String) rows.get(0)[2], states);
  }

  private static State state(SortedMap<String, Double> numbers) {
    SortedMap<Integer, Long> answers = new TreeMap<>();
    SortedMap<String, Double> values = new TreeMap<>();
    numbers.forEach(
        (what, number) -> {
          if (what.startsWith("E-")) {
            values.put(what, number);
          } else if (!what.equals(BASE) && !what.equals(POPULATION) && !what.equals(SHOWN)) {
            answers.put(Integer.valueOf(what), number.longValue());
          }
        });
    Double population = numbers.get(POPULATION);
    return new State(
        numbers.get(BASE).longValue(),
        population == null ? null : population.longValue(),
        answers,
        values,
        numbers.get(SHOWN) > 0);
  }
}
