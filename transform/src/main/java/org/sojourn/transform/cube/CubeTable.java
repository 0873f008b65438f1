package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The cells of one breakdown that hold counts, by key. */
final class CubeTable implements Serializable {

  private static final long serialVersionUID = 1L;
  private final Map<String, Counts> cells = new HashMap<>();

  /** The counts of a cell, begun with {@code zero} where there are none. */
  Counts at(String key, Supplier<? extends Counts> zero) {
    return cells.computeIfAbsent(key, k -> zero.get());
  }

  void add(CubeTable other) {
    other.cells.forEach(
        (key, counts) -> {
          Counts mine = cells.get(key);
          if (mine == null) {
            cells.put(key, counts.copy());
          } else {
            mine.add(counts);
            drop(key, mine);
          }
        });
  }

  void subtract(CubeTable other, Supplier<? extends Counts> zero) {
    other.cells.forEach(
        (key, counts) -> {
          Counts mine = at(key, zero);
          mine.subtract(counts);
          drop(key, mine);
        });
  }

  /** A cell that counts nothing any more is as one that never did. */
  private void drop(String key, Counts counts) {
    if (counts.isZero()) {
      cells.remove(key);
    }
  }

  SortedMap<String, Counts> cells() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CubeTable that && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    return cells().toString();
  }
}
