package org.sojourn.transform.cube;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each amount occurs: exact, and as large as there are distinct amounts. A sketch with
 * the same operations can take its place.
 */
public final class AmountCounts implements Counts {

  private static final long serialVersionUID = 1L;
  private final TreeMap<Double, Long> counts;

  AmountCounts() {
    this(new TreeMap<>());
  }

  private AmountCounts(TreeMap<Double, Long> counts) {
    this.counts = counts;
  }

  /** Counts one amount; -0 counts as 0. */
  void increment(double amount) {
    SparseMap.add(counts, amount + 0.0, 1);
  }

  /** Amounts and how often they occur, by rising amount. */
  public SortedMap<Double, Long> byAmount() {
    return Collections.unmodifiableSortedMap(counts);
  }

  @Override
  public void add(Counts other) {
    SparseMap.add(counts, ((AmountCounts) other).counts);
  }

  @Override
  public void subtract(Counts other) {
    SparseMap.subtract(counts, ((AmountCounts) other).counts);
  }

  @Override
  public boolean isZero() {
    return counts.isEmpty();
  }

  @Override
  public AmountCounts copy() {
    return new AmountCounts(new TreeMap<>(counts));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AmountCounts that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
