package org.sojourn.reports.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.model.estimate.Estimate;

/**
 * The cells of a breakdown with two dimensions as rows and columns; rows and columns without a
 * published cell are left out and counted.
 *
 * @param first keys of the first dimension that have a published cell, rising
 * @param second keys of the second dimension that have a published cell, rising
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

  static Grid of(List<Estimate> estimates) {
    List<Estimate> published = estimates.stream().filter(Estimate::shown).toList();
    Map<List<String>, Estimate> cells = new LinkedHashMap<>();
    estimates.forEach(estimate -> cells.put(estimate.cell().keys(), estimate));
    return new Grid(
        keys(published, 0),
        keys(published, 1),
        cells,
        published.size(),
        estimates.stream().filter(e -> e.status().hidden()).count(),
        estimates.stream().filter(e -> !e.shown() && !e.status().hidden()).count());
  }

  private static List<String> keys(List<Estimate> published, int dimension) {
    return published.stream()
        .map(estimate -> estimate.cell().keys().get(dimension))
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  Optional<Estimate> at(String one, String other) {
    return Optional.ofNullable(cells.get(List.of(one, other)));
  }
}
