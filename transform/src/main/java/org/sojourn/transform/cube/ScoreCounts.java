package org.sojourn.transform.cube;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Summed scores before and after: how often each pair of sums occurs, and beside it each item's
 * answers before, from which the internal consistency of the score follows.
 */
public final class ScoreCounts implements Counts {

  private static final long serialVersionUID = 1L;
  private static final int BITS = 32;

  private final TreeMap<Long, Long> pairs;
  private final DenseCounts items;

  ScoreCounts(int width) {
    this(new TreeMap<>(), new DenseCounts(width));
  }

  /** No pairs yet, with counts of the items' answers before. */
  public ScoreCounts(DenseCounts items) {
    this(new TreeMap<>(), items);
  }

  private ScoreCounts(TreeMap<Long, Long> pairs, DenseCounts items) {
    this.pairs = pairs;
    this.items = items;
  }

  /** Counts one pair of sums, 0 or more each. */
  void increment(int pre, int post) {
    add(pre, post, 1);
  }

  /** Counts a pair of sums, 0 or more each, {@code times} times. */
  public void add(int pre, int post, long times) {
    SparseMap.add(pairs, ((long) pre << BITS) | post, times);
  }

  /** Counts one answer before. */
  void incrementItem(int place) {
    items.increment(place);
  }

  /** How often each pair of sums occurs; {@link #pre} and {@link #post} read the keys. */
  public SortedMap<Long, Long> pairs() {
    return Collections.unmodifiableSortedMap(pairs);
  }

  /** The earlier sum of a pair's key. */
  public static int pre(long key) {
    return (int) (key >>> BITS);
  }

  /** The later sum of a pair's key. */
  public static int post(long key) {
    return (int) key;
  }

  /** Answers before, item after item, one count per code. */
  public DenseCounts items() {
    return items;
  }

  @Override
  public void add(Counts other) {
    SparseMap.add(pairs, ((ScoreCounts) other).pairs);
    items.add(((ScoreCounts) other).items);
  }

  @Override
  public void subtract(Counts other) {
    SparseMap.subtract(pairs, ((ScoreCounts) other).pairs);
    items.subtract(((ScoreCounts) other).items);
  }

  @Override
  public boolean isZero() {
    return pairs.isEmpty() && items.isZero();
  }

  @Override
  public ScoreCounts copy() {
    return new ScoreCounts(new TreeMap<>(pairs), items.copy());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScoreCounts that
        && pairs.equals(that.pairs)
        && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return 31 * pairs.hashCode() + items.hashCode();
  }

  @Override
  public String toString() {
    return pairs + " " + items;
  }
}
