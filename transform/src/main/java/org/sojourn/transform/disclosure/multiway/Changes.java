package org.sojourn.transform.disclosure.multiway;

import java.util.HashMap;
import java.util.Map;

/** What the moves of a proof that is being made have changed in the finest tables of cliques. */
final class Changes {

  private final MultiwayTable table;
  private final Map<Long, Integer> changes = new HashMap<>();

  Changes(MultiwayTable table) {
    this.table = table;
  }

  /** Number of respondents of a clique's cell by answer, after the moves. */
  int[] counts(int clique, int cell) {
    int[] counts = new int[table.codes()];
    for (int code = 0; code < counts.length; code++) {
      counts[code] =
          table.count(clique, cell, code) + changes.getOrDefault(id(clique, cell, code), 0);
    }
    return counts;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  private long id(int clique, int cell, int code) {
    return ((long) clique << 40) + (long) cell * table.codes() + code;
  }

  void add(ProductMove move, Iterable<Integer> cliques) {
    for (int clique : cliques) {
      for (int corner = 0; corner < move.corners(); corner++) {
        int cell = move.cell(table, clique, corner);
        changes.merge(id(clique, cell, move.code()), move.change(corner), Integer::sum);
        if (move.other() >= 0) {
          changes.merge(id(clique, cell, move.other()), -move.change(corner), Integer::sum);
        }
      }
    }
  }
}
