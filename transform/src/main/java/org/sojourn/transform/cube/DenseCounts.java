package org.sojourn.transform.cube;

import java.util.Arrays;

/** A fixed number of counts. */
public final class DenseCounts implements Counts {

  private static final long serialVersionUID = 1L;
  private final long[] counts;

  DenseCounts(int width) {
    this(new long[width]);
  }

  /** These counts; the array is not copied. */
  public DenseCounts(long[] counts) {
    this.counts = counts;
  }

  void increment(int place) {
    counts[place]++;
  }

  /** The count at {@code place}, from 0. */
  public long at(int place) {
    return counts[place];
  }

  /** Counts {@code times} times at {@code place}, from 0. */
  public void add(int place, long times) {
    counts[place] += times;
  }

  /** Number of counts. */
  public int width() {
    return counts.length;
  }

  /** All counts together. */
  long sum() {
    return Arrays.stream(counts).sum();
  }

  /** A copy of the counts at {@code from} and the {@code length - 1} places after it. */
  public long[] slice(int from, int length) {
    return Arrays.copyOfRange(counts, from, from + length);
  }

  @Override
  public void add(Counts other) {
    long[] more = ((DenseCounts) other).counts;
    for (int i = 0; i < counts.length; i++) {
      counts[i] += more[i];
    }
  }

  @Override
  public void subtract(Counts other) {
    long[] less = ((DenseCounts) other).counts;
    for (int i = 0; i < counts.length; i++) {
      counts[i] -= less[i];
    }
  }

  @Override
  public boolean isZero() {
    return Arrays.stream(counts).allMatch(count -> count == 0);
  }

  @Override
  public DenseCounts copy() {
    return new DenseCounts(counts.clone());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DenseCounts that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.toString(counts);
  }
}
