package org.sojourn.transform.disclosure.multiway;

import java.util.List;
import java.util.Set;

/**
 * Finds levels that would locate an answer that only one respondent gave. One dimension may tell
 * where that was, and no other.
 */
final class LoneLevels {

  private final MultiwayTable table;
  private final int parties;

  /** Levels of a table in which a dimension may tell parties, or -1. */
  LoneLevels(MultiwayTable table, int parties) {
    this.table = table;
    this.parties = parties;
  }

  /** Whether a level may be shown when these sets of answers must not be located. */
  boolean allows(int level, List<Set<Integer>> groups, boolean alsoOutside) {
    if (isLone(0, 0, groups, alsoOutside)) {
      return Lattice.contains(parties < 0 ? first() : 1 << parties, level);
    }
    boolean divides = parties >= 0 && (level >> parties & 1) == 1;
    return !divides
        || Lattice.contains(first() | 1 << parties, level)
        || !isLoneInSomeParty(groups, alsoOutside);
  }

  /** The first dimension that does not tell parties. */
  private int first() {
    int first = parties == 0 ? 1 : 0;
    return first < table.dimensions() ? 1 << first : 0;
  }

  private boolean isLoneInSomeParty(List<Set<Integer>> groups, boolean alsoOutside) {
    for (int party = 0; party < table.values(parties); party++) {
      if (isLone(1 << parties, party, groups, alsoOutside)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLone(int level, int cell, List<Set<Integer>> groups, boolean alsoOutside) {
    for (Set<Integer> group : groups) {
      int in = group.stream().mapToInt(code -> table.count(level, cell, code)).sum();
      if (in == 1 || alsoOutside && table.total(level, cell) - in == 1) {
        return true;
      }
    }
    return false;
  }
}
