package org.sojourn.transform.stats;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoublePredicate;

/**
 * How often each value occurs: all that the mean, spread, shares and quantiles of a variable need,
 * exactly, whatever the number of respondents. Immutable; values rise and each occurs at least
 * once.
 *
 * <p>R: {@code table(x)}. Sums run over the values in rising order, so they do not depend on the
 * order in which respondents were read.
 */
public final class Histogram {

  private final double[] values;
  private final long[] counts;
  private final long size;

  private Histogram(double[] values, long[] counts) {
    this.values = values;
    this.counts = counts;
    this.size = Arrays.stream(counts).sum();
  }

  /**
   * The histogram of answer codes.
   *
   * @param lowest the code that {@code counts[0]} counts
   * @param counts how often each code from {@code lowest} on occurs, 0 or more
   * @throws IllegalArgumentException when a count is negative
   */
  public static Histogram ofCodes(int lowest, long... counts) {
    TreeMap<Double, Long> byValue = new TreeMap<>();
    for (int i = 0; i < counts.length; i++) {
      byValue.put((double) (lowest + i), counts[i]);
    }
    return of(byValue);
  }

  /**
   * The histogram of counted values; values that occur 0 times are left out.
   *
   * @throws IllegalArgumentException when a value is not finite or a count is negative
   */
  public static Histogram of(SortedMap<Double, Long> byValue) {
    byValue.forEach(Histogram::requireCountable);
    double[] values = new double[byValue.size()];
    long[] counts = new long[byValue.size()];
    int used = 0;
    for (Map.Entry<Double, Long> entry : byValue.entrySet()) {
      if (entry.getValue() > 0) {
        values[used] = entry.getKey();
        counts[used++] = entry.getValue();
      }
    }
    return new Histogram(Arrays.copyOf(values, used), Arrays.copyOf(counts, used));
  }

  private static void requireCountable(double value, long count) {
    if (!Double.isFinite(value) || count < 0) {
      throw new IllegalArgumentException("value " + value + " cannot occur " + count + " times");
    }
  }

  /** The same values, each divided by {@code unit}, 1 or more: sums become means per item. */
  public Histogram dividedBy(int unit) {
    if (unit < 1) {
      throw new IllegalArgumentException("values are divided by 1 or more, not by " + unit);
    }
    return new Histogram(Arrays.stream(values).map(v -> v / unit).toArray(), counts);
  }

  /** What is done with each value and how often it occurs. */
  @FunctionalInterface
  public interface Visitor {
    /** Takes a value and its count, 1 or more. */
    void visit(double value, long count);
  }

  /** Calls {@code visitor} for each value in rising order. */
  public void forEach(Visitor visitor) {
    for (int i = 0; i < values.length; i++) {
      visitor.visit(values[i], counts[i]);
    }
  }

  /** Number of values, n. */
  public long size() {
    return size;
  }

  /** Whether there are no values. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** How many values {@code condition} holds for. */
  public long count(DoublePredicate condition) {
    long count = 0;
    for (int i = 0; i < values.length; i++) {
      count += condition.test(values[i]) ? counts[i] : 0;
    }
    return count;
  }

  /** The sum of all values, 0 without any. */
  public double sum() {
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < values.length; i++) {
      sum.add(values[i] * counts[i]);
    }
    return sum.value();
  }

  /** The sum of (value - centre) to the power of two. */
  double squaredDeviations(double centre) {
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < values.length; i++) {
      double deviation = values[i] - centre;
      sum.add(deviation * deviation * counts[i]);
    }
    return sum.value();
  }

  /**
   * The value at {@code rank} of all values in rising order.
   *
   * @param rank 0 to n - 1
   * @throws IllegalArgumentException for other ranks
   */
  public double atRank(long rank) {
    long below = 0;
    for (int i = 0; i < values.length && rank >= 0; i++) {
      below += counts[i];
      if (rank < below) {
        return values[i];
      }
    }
    throw new IllegalArgumentException("rank " + rank + " of " + size + " values");
  }

  /** Whether all values are one and the same; true for one value and for none. */
  public boolean isConstant() {
    return values.length < 2;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Histogram that
        && Arrays.equals(values, that.values)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return "Histogram" + Arrays.toString(values) + " x " + Arrays.toString(counts);
  }
}
