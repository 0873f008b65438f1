package org.sojourn.transform.disclosure.multiway;

import java.util.Arrays;

/**
 * Respondents by several dimensions and by answer, with all margins.
 *
 * <p>A <em>level</em> is a set of dimensions, one bit each: level 0 is everybody, level 5 (binary
 * 101) the table of the first and the third dimension. The cells of a level have numbers from 0,
 * the values of its first dimension changing slowest.
 */
public final class MultiwayTable {

  private static final int MOST_CELLS = 20_000_000;

  private final int[] sizes;
  private final int codes;
  private final int[][] strides;
  private final int[][] counts;
  private final int[][] totals;

  private MultiwayTable(Builder builder) {
    sizes = builder.sizes;
    codes = builder.codes;
    int levels = 1 << sizes.length;
    strides = new int[levels][];
    counts = new int[levels][];
    totals = new int[levels][];
    for (int level = 0; level < levels; level++) {
      strides[level] = strides(level, sizes);
      totals[level] = new int[size(level)];
      counts[level] = level == levels - 1 ? builder.counts : new int[size(level) * codes];
    }
    int finest = levels - 1;
    for (int cell = 0; cell < totals[finest].length; cell++) {
      for (int code = 0; code < codes; code++) {
        addUp(cell, code, counts[finest][cell * codes + code]);
      }
    }
  }

  private void addUp(int finestCell, int code, int count) {
    if (count == 0) {
      return;
    }
    int finest = totals.length - 1;
    int[] key = key(finest, finestCell);
    for (int level = 0; level <= finest; level++) {
      int cell = cell(level, key);
      totals[level][cell] += count;
      if (level < finest) {
        counts[level][cell * codes + code] += count;
      }
    }
  }

  private static int[] strides(int level, int[] sizes) {
    int[] strides = new int[sizes.length];
    int stride = 1;
    for (int dimension = sizes.length - 1; dimension >= 0; dimension--) {
      if ((level >> dimension & 1) == 1) {
        strides[dimension] = stride;
        stride *= sizes[dimension];
      }
    }
    return strides;
  }

  /** Collects respondents. */
  public static final class Builder {

    private final int[] sizes;
    private final int codes;
    private final int[] strides;
    private int[] counts;

    /**
     * A table without anybody.
     *
     * @param sizes number of values of each dimension; 1 to 8 dimensions
     * @param codes number of answers, 1 to 64
     * @throws IllegalArgumentException where a number is out of its range, or the table has more
     *     than 20,000,000 numbers
     */
    public Builder(int[] sizes, int codes) {
      long all = codes;
      for (int size : sizes) {
        all = size < 1 || all > MOST_CELLS ? 0 : all * size;
      }
      if (sizes.length < 1 || sizes.length > 8 || codes > 64 || all < 1 || all > MOST_CELLS) {
        throw new IllegalArgumentException(
            "no table of sizes " + Arrays.toString(sizes) + " with " + codes + " answers");
      }
      this.sizes = sizes.clone();
      this.codes = codes;
      strides = strides((1 << sizes.length) - 1, sizes);
      counts = new int[(int) all];
    }

    /**
     * Adds respondents who gave one answer.
     *
     * @param key the value of each dimension, from 0
     * @param code the answer, from 0
     * @param number how many they are, not below 0
     */
    public Builder add(int[] key, int code, int number) {
      if (number < 0 || code < 0 || code >= codes) {
        throw new IllegalArgumentException("answer " + code + ", number " + number);
      }
      int cell = 0;
      for (int dimension = 0; dimension < sizes.length; dimension++) {
        cell += Math.multiplyExact(inRange(key, dimension), strides[dimension]);
      }
      counts[cell * codes + code] += number;
      return this;
    }

    private int inRange(int[] key, int dimension) {
      if (key[dimension] < 0 || key[dimension] >= sizes[dimension]) {
        throw new IllegalArgumentException("no value " + Arrays.toString(key));
      }
      return key[dimension];
    }

    /** The table. */
    public MultiwayTable build() {
      counts = counts.clone();
      return new MultiwayTable(this);
    }
  }

  /** Number of dimensions. */
  public int dimensions() {
    return sizes.length;
  }

  /** Number of values of a dimension. */
  public int values(int dimension) {
    return sizes[dimension];
  }

  /** Number of answers. */
  public int codes() {
    return codes;
  }

  /** Number of levels: two to the number of dimensions. */
  public int levels() {
    return totals.length;
  }

  /** Number of cells of a level. */
  public int size(int level) {
    int size = 1;
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      size *= (level >> dimension & 1) == 1 ? sizes[dimension] : 1;
    }
    return size;
  }

  /** Respondents in a cell. */
  public int total(int level, int cell) {
    return totals[level][cell];
  }

  /** Respondents in a cell who gave an answer. */
  public int count(int level, int cell, int code) {
    return counts[level][cell * codes + code];
  }

  /** The cell of a level that holds {@code key}, of which only the level's dimensions matter. */
  public int cell(int level, int[] key) {
    int cell = 0;
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      cell += key[dimension] * strides[level][dimension];
    }
    return cell;
  }

  /** The values of a cell, 0 in dimensions that its level does not divide by. */
  public int[] key(int level, int cell) {
    int[] key = new int[sizes.length];
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      int stride = strides[level][dimension];
      key[dimension] = stride == 0 ? 0 : cell / stride % sizes[dimension];
    }
    return key;
  }

  /** Respondents by cell of a level; not to be changed. */
  int[] totals(int level) {
    return totals[level];
  }

  /** Respondents by cell of a level, and there by answer; not to be changed. */
  int[] counts(int level) {
    return counts[level];
  }

  /** How far the number of a cell goes when a dimension's value rises by one. */
  int stride(int level, int dimension) {
    return strides[level][dimension];
  }
}
