package org.sojourn.ingest.kept;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.tables.KeyRanges;

/**
 * What rows are in each part, by the sum of their hashes (128 bits of SHA-256 of a row with its
 * file and place): the same rows, in whatever order and blocks, have the same sum.
 */
public final class RowSums implements Serializable {

  private static final long serialVersionUID = 1L;

  private final KeyRanges ranges;
  private final int key;
  private final byte[] origin;
  private final long[] high;
  private final long[] low;
  private transient MessageDigest digest;
  private transient RowCursor cursor;
  private int near;

  /**
   * No rows yet.
   *
   * @param key position of the key in a row
   * @param origin what is to be known of the file that the rows are from
   */
  private RowSums(KeyRanges ranges, int key, String origin) {
    this.ranges = ranges;
    this.key = key;
    this.origin = origin.getBytes(StandardCharsets.UTF_8);
    this.high = new long[ranges.size()];
    this.low = new long[ranges.size()];
  }

  /** No rows. */
  public static RowSums none(KeyRanges ranges) {
    return new RowSums(ranges, 0, "");
  }

  /** The usable rows of {@code file}, whose key is at {@code key}. */
  public static RowSums of(ParsedFile file, KeyRanges ranges, int key) {
    RowSums sums = new RowSums(ranges, key, file.content().origin());
    file.addTo(sums);
    return sums;
  }

  void add(RowBlock block) {
    if (digest == null) {
      digest = Recipe.sha256();
      cursor = new RowCursor();
    }
    cursor.open(block);
    while (cursor.next()) {
      near = ranges.of(cursor.text(key), near);
      digest.update(origin);
      digest.update(cursor.bytes(), cursor.start(), cursor.length());
      ByteBuffer hash = ByteBuffer.wrap(digest.digest());
      add(near, hash.getLong(), hash.getLong());
    }
  }

  private void add(int part, long more, long less) {
    low[part] += less;
    high[part] += more + (Long.compareUnsigned(low[part], less) < 0 ? 1 : 0);
  }

  /** Adds {@code other}, of the same ranges; returns these sums. */
  public RowSums plus(RowSums other) {
    for (int part = 0; part < low.length; part++) {
      add(part, other.high[part], other.low[part]);
    }
    return this;
  }

  /** Whether {@code other}, of the same ranges, has the same rows in {@code part}. */
  public boolean isSame(RowSums other, int part) {
    return low[part] == other.low[part] && high[part] == other.high[part];
  }
}
