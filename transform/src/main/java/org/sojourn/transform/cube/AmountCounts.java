package org.sojourn.transform.cube;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each amount occurs: exact, and as large as there are distinct amounts. A sketch with
 * the same operations can take its place.
 */
public final class AmountCounts extends SparseCounts<Double> {

  private static final long serialVersionUID = 1L;

  /** Nothing counted yet. */
  public AmountCounts() {
    this(new TreeMap<>());
  }

  private AmountCounts(TreeMap<Double, Long> counts) {
    super(counts);
  }

  /** Counts one amount; -0 counts as 0. */
  void increment(double amount) {
    add(amount, 1);
  }

  /** Counts an amount {@code times} times; -0 counts as 0. */
  public void add(double amount, long times) {
    count(amount + 0.0, times);
  }

  /** Amounts and how often they occur, by rising amount. */
  public SortedMap<Double, Long> byAmount() {
    return counts();
  }

  @Override
  AmountCounts same(Counts other) {
    return (AmountCounts) other;
  }

  @Override
  public AmountCounts copy() {
    return new AmountCounts(new TreeMap<>(counts()));
  }
}
