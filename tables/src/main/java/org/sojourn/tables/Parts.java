package org.sojourn.tables;

/**
 * How large tables are divided into parts: by keys, so that what belongs together lies in parts of
 * the same number. The division depends on nothing but the number of rows and the keys.
 */
public final class Parts {

  /** Rows of a part, about. */
  private static final long ROWS = 1 << 19;

  private Parts() {}

  /** Number of parts for {@code rows} rows: one for each half million begun. */
  public static int count(long rows) {
    return (int) Math.max(1, (rows + ROWS - 1) / ROWS);
  }

  /** Which of {@code parts} parts holds {@code key}, from 0. */
  public static int of(String key, int parts) {
    return of(key.hashCode(), parts);
  }

  /** Which of {@code parts} parts holds the keys that have {@code hash}, from 0. */
  public static int of(int hash, int parts) {
    int spread = hash * 0x9E3779B9; // keys that differ in their last letters only lie close
    return (int) ((spread & 0xffffffffL) * parts >>> Integer.SIZE);
  }
}
