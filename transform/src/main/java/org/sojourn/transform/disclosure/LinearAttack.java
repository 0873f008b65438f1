package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the hidden numbers that follow exactly from the shown ones when all sums are taken
 * together: those whose unknown stands alone in a row of the reduced row echelon form of the sums.
 *
 * <p>That numbers are whole and not negative is not used: an outsider who uses it may narrow a
 * number further.
 */
final class LinearAttack {

  private static final double NOTHING = 1e-9;

  private final Map<Place, Integer> columns = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, TreeMap<Integer, Double>> rowsByPivot = new TreeMap<>();

  private LinearAttack() {}

  /** The hidden places that {@code sums} give away. */
  static Set<Place> determined(List<Sum> sums, Set<Place> hidden) {
    LinearAttack attack = new LinearAttack();
    for (Sum sum : sums) {
      attack.add(attack.row(sum, hidden));
    }
    Set<Place> determined = new HashSet<>();
    attack.rowsByPivot.forEach(
        (pivot, row) -> {
          if (row.size() == 1) {
            determined.add(attack.places.get(pivot));
          }
        });
    return determined;
  }

  private TreeMap<Integer, Double> row(Sum sum, Set<Place> hidden) {
    TreeMap<Integer, Double> row = new TreeMap<>();
    if (hidden.contains(sum.total())) {
      row.put(column(sum.total()), -1.0);
    }
    for (Place part : sum.parts()) {
      if (hidden.contains(part)) {
        row.put(column(part), 1.0);
      }
    }
    return row;
  }

  private int column(Place place) {
    return columns.computeIfAbsent(
        place,
        p -> {
          places.add(p);
          return places.size() - 1;
        });
  }

  /** Reduces {@code row} by the rows known so far, and them by it. */
  private void add(TreeMap<Integer, Double> row) {
    for (Integer column : List.copyOf(row.keySet())) {
      TreeMap<Integer, Double> known = rowsByPivot.get(column);
      if (known != null) {
        subtract(row, known, row.get(column));
      }
    }
    if (row.isEmpty()) {
      return;
    }
    int pivot = row.firstKey();
    double lead = row.get(pivot);
    row.replaceAll((column, value) -> value / lead);
    for (TreeMap<Integer, Double> known : rowsByPivot.values()) {
      Double factor = known.get(pivot);
      if (factor != null) {
        subtract(known, row, factor);
      }
    }
    rowsByPivot.put(pivot, row);
  }

  private static void subtract(
      TreeMap<Integer, Double> from, TreeMap<Integer, Double> row, double factor) {
    row.forEach(
        (column, value) -> {
          double left = from.getOrDefault(column, 0.0) - factor * value;
          if (Math.abs(left) < NOTHING) {
            from.remove(column);
          } else {
            from.put(column, left);
          }
        });
  }
}
