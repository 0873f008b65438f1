package org.sojourn.ingest.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of one block, and their keys. */
final class KeyedRows {

  /** So many of a block's rows are no strays, at least: 7 of 8. */
  private static final int OF = 8;

  private final List<String> keys = new ArrayList<>();
  private final RowBuffer rows;

  /** No rows yet, for the canonical table at {@code table}. */
  KeyedRows(int table) {
    this.rows = new RowBuffer(table);
  }

  /** How many bytes the rows have. */
  int size() {
    return rows.size();
  }

  void add(String key, StoredRow row) {
    keys.add(key);
    rows.add(row);
  }

  /**
   * Moves to {@code strays} the rows whose keys have less in common with the key in the middle than
   * seven of eight have.
   */
  void moveStraysTo(KeyedRows strays) {
    int[] common = common();
    int least = least(common);
    if (IntStream.of(common).allMatch(own -> own >= least)) {
      return;
    }
    RowCursor cursor = new RowCursor();
    cursor.open(rows.take());
    List<String> all = List.copyOf(keys);
    keys.clear();
    for (int i = 0; cursor.next(); i++) {
      KeyedRows to = common[i] < least ? strays : this;
      to.keys.add(all.get(i));
      to.rows.add(cursor);
    }
  }

  /** By row, how many characters its key begins with that the one in the middle begins with. */
  private int[] common() {
    String middle = keys.get(keys.size() / 2);
    int[] common = new int[keys.size()];
    for (int i = 0; i < common.length; i++) {
      String key = keys.get(i);
      int most = Math.min(middle.length(), key.length());
      while (common[i] < most && middle.charAt(common[i]) == key.charAt(common[i])) {
        common[i]++;
      }
    }
    return common;
  }

  /** The largest number that seven of eight reach. */
  private static int least(int[] common) {
    int[] sorted = common.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / OF];
  }

  /** The rows as a block; there are none afterwards. */
  KeyedBlock take(List<String> begins) {
    KeyedBlock block =
        new KeyedBlock(rows.take(), Collections.min(keys), Collections.max(keys), begins);
    keys.clear();
    return block;
  }
}
