package org.sojourn.transform.disclosure.multiway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what must not be worked out. */
final class Needs {

  private final MultiwayTable table;
  private final MultiwayPolicy policy;
  private final Lattice lattice;
  private final long[] groups;

  Needs(MultiwayTable table, MultiwayPolicy policy, Lattice lattice) {
    this.table = table;
    this.policy = policy;
    this.lattice = lattice;
    groups = policy.groups().stream().mapToLong(Needs::bits).toArray();
  }

  private static long bits(Set<Integer> group) {
    return group.stream().mapToLong(code -> 1L << code).reduce(0, (a, b) -> a | b);
  }

  /** Whether a cell has to be hidden: too few respondents, or few who are all alike. */
  boolean isSensitive(int level, int cell) {
    int total = table.total(level, cell);
    if (total == 0 || total >= Math.max(policy.threshold(), policy.alike())) {
      return false;
    }
    return total < policy.threshold() || total < policy.alike() && isAlike(level, cell);
  }

  private boolean isAlike(int level, int cell) {
    if (table.count(level, cell, mostFrequent(level, cell)) == table.total(level, cell)) {
      return true;
    }
    for (long group : groups) {
      if (isAllOrNone(level, cell, group)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAllOrNone(int level, int cell, long group) {
    int in = 0;
    for (int code = 0; code < table.codes(); code++) {
      in += (group >> code & 1) == 1 ? table.count(level, cell, code) : 0;
    }
    return in == 0 || in == table.total(level, cell);
  }

  private int mostFrequent(int level, int cell) {
    int most = 0;
    for (int code = 1; code < table.codes(); code++) {
      most = table.count(level, cell, code) > table.count(level, cell, most) ? code : most;
    }
    return most;
  }

  /** What must not be known of a sensitive cell, whatever is shown. */
  List<Need> of(int level, int cell) {
    List<Need> needs = new ArrayList<>();
    if (table.total(level, cell) < policy.threshold()) {
      needs.add(new Need(level, cell, 0));
    }
    if (groups.length == 0) {
      needs.add(new Need(level, cell, 1L << mostFrequent(level, cell)));
    }
    for (long group : groups) {
      needs.add(new Need(level, cell, group));
    }
    return needs;
  }

  /** Whether a shown whole tells anyway: all of it, or none, gave an answer of the group. */
  boolean isSettled(Need need, Cover cover) {
    if (need.isOfNumber()) {
      return false;
    }
    int[] key = table.key(need.level(), need.cell());
    for (int whole : lattice.open()) {
      if (whole != need.level() && Lattice.contains(need.level(), whole)) {
        int cell = table.cell(whole, key);
        if (!cover.isHidden(whole, cell) && isAllOrNone(whole, cell, need.group())) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many are missing until the cell has as many as it takes to be shown. */
  int lacking(Need need) {
    return need.isOfNumber() ? policy.threshold() - table.total(need.level(), need.cell()) : 1;
  }
}
