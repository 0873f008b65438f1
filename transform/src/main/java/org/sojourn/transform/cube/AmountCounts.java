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

  /** Nothing counted yet. */
  public AmountCounts() {
    this(new TreeMap<>());
  }

  private AmountCounts(TreeMap<Double, Long> counts) {
    this.counts = counts;
  }

  /** Counts one amount; -0 counts as 0. */
  void increment(double amount) {
    add(amount, 1);
  }

  /** Counts an amount {@code times} times; -0 counts as 0. */
  public void add(double amount, long times) {
    SparseMap.add(counts, amount + 0.0, times);
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
