package org.sojourn.reports.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.model.estimate.Estimate;

/**
 * The cells of a breakdown with two dimensions as rows and columns; rows and columns without a
 * published cell are left out and counted.
 *
 * @param first keys of the first dimension that are kept, rising
 * @param second keys of the second dimension that are kept, rising
 * @param cells by both keys
 * @param shown number of published cells
 * @param hidden number of hidden cells, those of left-out rows and columns too
 * @param empty number of cells where nobody answered
 */
record Grid(
    List<String> first,
    List<String> second,
    Map<List<String>, Estimate> cells,
    long shown,
    long hidden,
    long empty) {

  /** The grid of {@code estimates} with at most {@code mostFirst} and {@code mostSecond} keys. */
  static Grid of(List<Estimate> estimates, int mostFirst, int mostSecond) {
    List<Estimate> published = estimates.stream().filter(Estimate::shown).toList();
    Map<List<String>, Estimate> cells = new LinkedHashMap<>();
    estimates.forEach(estimate -> cells.put(estimate.cell().keys(), estimate));
    return new Grid(
        keys(published, 0, mostFirst),
        keys(published, 1, mostSecond),
        cells,
        published.size(),
        estimates.stream().filter(e -> e.status().hidden()).count(),
        estimates.stream().filter(e -> !e.shown() && !e.status().hidden()).count());
  }

  /** The keys with most published cells, rising. */
  private static List<String> keys(List<Estimate> published, int dimension, int most) {
    Map<String, Long> counts =
        published.stream()
            .map(estimate -> estimate.cell().keys().get(dimension))
            .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue()))
        .limit(most)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Number of published cells outside the rows and columns that are kept. */
  long left() {
    return cells.values().stream()
        .filter(Estimate::shown)
        .filter(
            e ->
                !first.contains(e.cell().keys().get(0)) || !second.contains(e.cell().keys().get(1)))
        .count();
  }

  Optional<Estimate> at(String one, String other) {
    return Optional.ofNullable(cells.get(List.of(one, other)));
  }
}
