package org.sojourn.transform.disclosure.multiway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.transform.disclosure.support.IntegerProgramme;

/**
 * Somebody who sees the shown cells of a table with their answers, knows where nobody is on
 * published levels, and looks for all tables of whole numbers that agree: of all dimensions at
 * once, whatever cliques the product uses.
 */
final class MultiwayOutsider {

  private final MultiwayTable table;
  private final int finest;
  private final IntegerProgramme programme;

  /**
   * Knows what is shown.
   *
   * @param knowsNumbers whether the outsider was told the number of respondents in every cell of
   *     the published levels
   */
  MultiwayOutsider(MultiwayTable table, MultiwayMask mask, boolean knowsNumbers) {
    this.table = table;
    finest = table.levels() - 1;
    programme = new IntegerProgramme(table.size(finest) * table.codes());
    for (int level : mask.lattice().open()) {
      for (int cell = 0; cell < table.size(level); cell++) {
        if (table.total(level, cell) == 0) {
          parts(level, cell, allCodes()).forEach(programme::isZero);
        } else if (mask.isShown(level, cell)) {
          for (int code = 0; code < table.codes(); code++) {
            know(parts(level, cell, Set.of(code)), table.count(level, cell, code));
          }
        } else if (knowsNumbers) {
          know(parts(level, cell, allCodes()), table.total(level, cell));
        }
      }
    }
  }

  private Set<Integer> allCodes() {
    Set<Integer> codes = new TreeSet<>();
    for (int code = 0; code < table.codes(); code++) {
      codes.add(code);
    }
    return codes;
  }

  private void know(List<Integer> parts, long sum) {
    Map<Integer, Integer> row = new HashMap<>();
    parts.forEach(part -> row.put(part, 1));
    programme.add(row, sum);
  }

  private List<Integer> parts(int level, int cell, Set<Integer> codes) {
    List<Integer> parts = new ArrayList<>();
    for (int part = 0; part < table.size(finest); part++) {
      if (table.cell(level, table.key(finest, part)) == cell) {
        for (int code : codes) {
          parts.add(part * table.codes() + code);
        }
      }
    }
    return parts;
  }

  /** The most respondents that a cell can have. */
  long most(int level, int cell) {
    return programme.greatest(parts(level, cell, allCodes()));
  }

  /** Whether it is known how many of a cell gave an answer of the group. */
  boolean knows(int level, int cell, Set<Integer> group) {
    List<Integer> parts = parts(level, cell, group);
    return programme.least(parts) == programme.greatest(parts);
  }
}
