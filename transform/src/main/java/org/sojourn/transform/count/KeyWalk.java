package org.sojourn.transform.count;

import java.util.HashMap;
import java.util.Map;
import org.sojourn.tables.column.Runs;

/**
 * Finds exchanges by their keys. Responses that come in the order of the exchanges, as ingest
 * writes them, are found by walking along; where they do not, by a table of all keys.
 */
final class KeyWalk {

  private final Runs keys;
  private final Map<String, Integer> places = new HashMap<>();
  private int at;

  /** A walk along {@code keys}, an exchange each. */
  KeyWalk(Runs keys) {
    this.keys = keys;
  }

  /** The exchange with the key of {@code run}, or {@link ResponseColumns#NONE}. */
  int find(Runs runs, int run) {
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
    return places.getOrDefault(runs.text(run), ResponseColumns.NONE);
  }
}
