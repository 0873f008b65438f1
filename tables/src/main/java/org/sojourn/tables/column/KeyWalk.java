package org.sojourn.tables.column;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds rows by their keys. Keys that come in the order of the rows, as those of responses do in
 * the order of exchanges, are found by walking along; where they do not, by a table of all keys.
 */
public final class KeyWalk {

  /** Stands for no such key. */
  public static final int NONE = -1;

  private final Runs keys;
  private final Map<String, Integer> places = new HashMap<>();
  private int at;

  /** A walk along {@code keys}, a row each. */
  public KeyWalk(Runs keys) {
    this.keys = keys;
  }

  /** The row with the key of {@code run}, or {@link #NONE}. */
  public int find(Runs runs, int run) {
    if (places.isEmpty()) {
      while (at < keys.size() && !runs.same(run, keys, at)) {
        at++;
      }
      if (at < keys.size()) {
        return at;
      }
      for (int i = 0; i < keys.size(); i++) {
        places.put(keys.text(i), i);
      }
    }
    return places.getOrDefault(runs.text(run), NONE);
  }
}
