package org.sojourn.transform.count;

import java.util.Arrays;

/** How often each of many numbers occurs: a hash table without objects. */
final class LongCounts {

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Shows a number and how often it occurs. */
  interface Use {
    void accept(long number, long count);
  }

  private long[] numbers = new long[1 << 8];
  private long[] counts = new long[1 << 8]; // 0: the place is free
  private int size;

  /** Number of different numbers. */
  int size() {
    return size;
  }

  /** Counts {@code number} {@code times} times, at least once. */
  void add(long number, long times) {
    int at = place(number);
    if (counts[at] == 0) {
      numbers[at] = number;
      size++;
    }
    counts[at] += times;
    if (2 * size > numbers.length) {
      grow();
    }
  }

  /** How often {@code number} occurs. */
  long at(long number) {
    return counts[place(number)];
  }

  private int place(long number) {
    int at = (int) (number * MIX >>> 32) & numbers.length - 1;
    while (counts[at] != 0 && numbers[at] != number) {
      at = at + 1 & numbers.length - 1;
    }
    return at;
  }

  private void grow() {
    LongCounts larger = new LongCounts();
    larger.numbers = new long[2 * numbers.length];
    larger.counts = new long[2 * numbers.length];
    forEach(larger::add);
    numbers = larger.numbers;
    counts = larger.counts;
  }

  /** Shows {@code use} every number, in no order that means anything. */
  void forEach(Use use) {
    for (int i = 0; i < numbers.length; i++) {
      if (counts[i] != 0) {
        use.accept(numbers[i], counts[i]);
      }
    }
  }

  /** Forgets everything. */
  void clear() {
    Arrays.fill(counts, 0);
    size = 0;
  }
}
