package org.sojourn.transform.cube;

import java.util.Map;
import java.util.SortedMap;

/** Adding and subtracting of counts by key; keys that count nothing are left out. */
final class SparseMap {

  private SparseMap() {}

  static <K> void add(SortedMap<K, Long> to, Map<K, Long> more) {
    more.forEach((key, count) -> add(to, key, count));
  }

  static <K> void subtract(SortedMap<K, Long> from, Map<K, Long> less) {
    less.forEach((key, count) -> add(from, key, -count));
  }

  static <K> void add(SortedMap<K, Long> to, K key, long count) {
    to.merge(key, count, SparseMap::sum);
  }

  /** Null, which removes the key, for a sum of 0. */
  private static Long sum(long a, long b) {
    return a + b == 0 ? null : Long.valueOf(a + b);
  }
}
