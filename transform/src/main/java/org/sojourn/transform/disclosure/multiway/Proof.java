package org.sojourn.transform.disclosure.multiway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Another table that agrees with all that is shown, as moves that lead to it. What the moves change
 * cannot be known.
 *
 * @param moves one or more
 */
record Proof(List<ProductMove> moves) {

  /** Copies the list. */
  Proof {
    moves = List.copyOf(moves);
  }

  /**
   * A change.
   *
   * @param level where
   * @param cell its number
   * @param code the answer
   */
  record Where(int level, int cell, int code) {}

  /** By how much the numbers of a level change; 0 is left out. */
  Map<Where, Integer> changes(MultiwayTable table, int level) {
    Map<Where, Integer> changes = new HashMap<>();
    for (ProductMove move : moves) {
      if (Lattice.contains(level, move.dimensions())) {
        for (int corner = 0; corner < move.corners(); corner++) {
          int cell = move.cell(table, level, corner);
          changes.merge(new Where(level, cell, move.code()), move.change(corner), Integer::sum);
          if (move.other() >= 0) {
            changes.merge(new Where(level, cell, move.other()), -move.change(corner), Integer::sum);
          }
        }
      }
    }
    changes.values().removeIf(change -> change == 0);
    return changes;
  }
}
