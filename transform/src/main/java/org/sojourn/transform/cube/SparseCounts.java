package org.sojourn.transform.cube;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each key occurs: exact, and as large as there are distinct keys. */
abstract sealed class SparseCounts<K> implements Counts permits AmountCounts, ProfileCounts {

  private static final long serialVersionUID = 1L;
  private final TreeMap<K, Long> counts;

  SparseCounts(TreeMap<K, Long> counts) {
    this.counts = counts;
  }

  /** Counts {@code key} so many times. */
  final void count(K key, long times) {
    SparseMap.add(counts, key, times);
  }

  final SortedMap<K, Long> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** Counts of {@code other}, which are of the same kind. */
  abstract SparseCounts<K> same(Counts other);

  @Override
  public final void add(Counts other) {
    SparseMap.add(counts, same(other).counts);
  }

  @Override
  public final void subtract(Counts other) {
    SparseMap.subtract(counts, same(other).counts);
  }

  @Override
  public final boolean isZero() {
    return counts.isEmpty();
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof SparseCounts<?> that
        && getClass() == that.getClass()
        && counts.equals(that.counts);
  }

  @Override
  public final int hashCode() {
    return counts.hashCode();
  }

  @Override
  public final String toString() {
    return counts.toString();
  }
}
