package org.sojourn.tables;

import java.io.Serializable;

/**
 * How large tables are divided into parts: a key begins a part when its hash says so. Whether it
 * does depends on nothing but the key, so that rows that come or go change the parts around them
 * and no others (content-defined chunking, Muthitacharoen, Chen and Mazieres 2001, on keys instead
 * of bytes).
 *
 * @param keys how many keys a part has on the average: a power of two
 */
public record Division(int keys) implements Serializable {

  /** Parts of 32,768 keys. */
  public static final Division USUAL = new Division(1 << 15);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException when it is no power of two
   */
  public Division {
    if (!isPossible(keys)) {
      throw new IllegalArgumentException("the keys of a part are a power of two, not " + keys);
    }
  }

  /** Whether parts can have {@code keys} keys on the average: whether it is a power of two. */
  public static boolean isPossible(int keys) {
    return keys > 0 && Integer.bitCount(keys) == 1;
  }

  /** Whether {@code key} begins a part. */
  public boolean begins(String key) {
    return (mixed(key.hashCode()) & keys - 1) == 0;
  }

  /** Spreads a hash: keys that are counted up differ in their last letters only (MurmurHash3). */
  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}
