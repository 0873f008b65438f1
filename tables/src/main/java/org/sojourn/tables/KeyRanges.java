package org.sojourn.tables;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/**
 * The parts of a table: ranges of keys in their order, one behind the other. The first begins
 * before all keys, each other one with a key of its own.
 */
public final class KeyRanges implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String[] begins;

  private KeyRanges(String[] begins) {
    this.begins = begins;
  }

  /** The ranges that begin with {@code keys}, in any order, and the one before them. */
  public static KeyRanges at(Collection<String> keys) {
    return new KeyRanges(keys.stream().distinct().sorted().toArray(String[]::new));
  }

  /** How many there are: at least one. */
  public int size() {
    return begins.length + 1;
  }

  /** The key with which {@code range} begins; null for the first. */
  public String begin(int range) {
    return range == 0 ? null : begins[range - 1];
  }

  /** The key with which the range behind {@code range} begins; null for the last. */
  public String end(int range) {
    return range == begins.length ? null : begins[range];
  }

  /** Which range holds {@code key}, from 0. */
  public int of(String key) {
    int place = Arrays.binarySearch(begins, key);
    return place < 0 ? -place - 1 : place + 1;
  }

  /** The same, where {@code near} is likely to hold it. */
  public int of(String key, int near) {
    boolean behind = near == 0 || begins[near - 1].compareTo(key) <= 0;
    return behind && (near == begins.length || begins[near].compareTo(key) > 0) ? near : of(key);
  }
}
