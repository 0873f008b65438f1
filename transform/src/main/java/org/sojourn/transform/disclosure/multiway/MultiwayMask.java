package org.sojourn.transform.disclosure.multiway;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What may be shown of a table: cells of the levels that are published. Hidden cells and cells
 * without respondents are alike not shown.
 */
public final class MultiwayMask {

  private final MultiwayTable table;
  private final Lattice lattice;
  private final boolean[][] hidden;
  private final Map<Need, Proof> proofs;
  private final SortedSet<Integer> spread;

  MultiwayMask(MultiwayTable table, LatticeProtection.Outcome outcome, SortedSet<Integer> spread) {
    this.table = table;
    lattice = outcome.lattice();
    hidden = outcome.cover().copy();
    proofs = Collections.unmodifiableMap(outcome.proofs());
    this.spread = new TreeSet<>(spread);
  }

  /** Which levels are published, and how they hang together: for tables of the same kind. */
  public Lattice lattice() {
    return lattice;
  }

  /** Whether the figures of a cell may be shown: its base and how often each answer was given. */
  public boolean isShown(int level, int cell) {
    return hidden[level] != null && !hidden[level][cell] && table.total(level, cell) > 0;
  }

  /**
   * Whether the figures for a choice of filters may be shown.
   *
   * @param filters the value of each dimension, -1 for all
   */
  public boolean isShown(int[] filters) {
    int level = 0;
    int[] key = filters.clone();
    for (int dimension = 0; dimension < key.length; dimension++) {
      if (key[dimension] < 0) {
        key[dimension] = 0;
      } else {
        level |= 1 << dimension;
      }
    }
    return isShown(level, table.cell(level, key));
  }

  /**
   * The published levels whose cells may tell how answers are spread; the others show the shares of
   * groups of answers, and means without intervals.
   */
  public SortedSet<Integer> spread() {
    return Collections.unmodifiableSortedSet(spread);
  }

  /** Why what is hidden cannot be known. */
  Map<Need, Proof> proofs() {
    return proofs;
  }
}
