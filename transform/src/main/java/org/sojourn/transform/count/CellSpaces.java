package org.sojourn.transform.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.sojourn.transform.cube.CellKey;

/**
 * Which cells rows are counted in. Tables by few attributes are sums of a table by more of them, so
 * rows are counted by as few combinations as there can be without too many cells: country, and
 * country by sector, need one count a row; the rest is added up at the end.
 */
final class CellSpaces {

  /** Attributes are combined as long as there are about so many cells: they stay in the cache. */
  private static final int FEW_CELLS = 1 << 9;

  private final IntUnaryOperator values;
  private final Map<List<Integer>, CellSpace> spaces = new LinkedHashMap<>();

  /**
   * No spaces so far.
   *
   * @param values how many values an attribute has, by its position; about
   */
  CellSpaces(IntUnaryOperator values) {
    this.values = values;
  }

  /** Divides {@code tables}, positions with keys, among as few spaces as there can be. */
  List<SharedCells> of(Map<Integer, CellKey> tables) {
    List<Set<Integer>> chosen = chosen(tables.values());
    Map<Set<Integer>, SharedCells> shared = new LinkedHashMap<>();
    tables.forEach(
        (table, key) -> {
          Set<Integer> set =
              chosen.stream().filter(c -> c.containsAll(key.positions())).findFirst().orElseThrow();
          shared
              .computeIfAbsent(
                  set,
                  s -> new SharedCells(space(s), new LinkedHashMap<>(), cells(s) <= 2 * FEW_CELLS))
              .tables()
              .put(table, key);
        });
    return List.copyOf(shared.values());
  }

  private CellSpace space(Set<Integer> positions) {
    return spaces.computeIfAbsent(List.copyOf(positions), CellSpace::new);
  }

  private List<Set<Integer>> chosen(Collection<CellKey> keys) {
    List<Set<Integer>> chosen = new ArrayList<>();
    keys.stream()
        .map(key -> new TreeSet<>(key.positions()))
        .distinct()
        .sorted(Comparator.comparing(positions -> -positions.size()))
        .forEach(positions -> choose(positions, chosen));
    return chosen;
  }

  private void choose(Set<Integer> positions, List<Set<Integer>> chosen) {
    for (Set<Integer> set : chosen) {
      Set<Integer> both = new TreeSet<>(set);
      both.addAll(positions);
      if (both.size() == set.size() || cells(both) <= FEW_CELLS) {
        set.addAll(positions);
        return;
      }
    }
    chosen.add(new TreeSet<>(positions));
  }

  private double cells(Set<Integer> positions) {
    return positions.stream().mapToDouble(values::applyAsInt).reduce(1, (a, b) -> a * b);
  }

  /** All spaces in use. */
  Collection<CellSpace> all() {
    return spaces.values();
  }
}
