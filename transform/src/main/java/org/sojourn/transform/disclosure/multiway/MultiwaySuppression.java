package org.sojourn.transform.disclosure.multiway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Protects a table of respondents by several dimensions with all margins, such as a dashboard shows
 * of one base: each filter at all or at one value.
 *
 * <p>Somebody who sees all shown cells with their answers, knows every sum, where nobody is on
 * published levels, and that counts are whole and not negative, cannot be sure that a cell below
 * the threshold is below it, nor, even told the number of respondents in every hidden cell, how
 * many of a small or unanimous cell gave an answer of a group. There is a proof for each: another
 * table that agrees with all that is shown. {@link MultiwayAudit} checks the proofs.
 */
public final class MultiwaySuppression {

  private final MultiwayTable table;
  private final MultiwayPolicy policy;
  private final LoneLevels lone;

  private MultiwaySuppression(MultiwayTable table, MultiwayPolicy policy) {
    this.table = table;
    this.policy = policy;
    lone = new LoneLevels(table, policy.parties());
  }

  /** A mask of the levels that show most. */
  public static MultiwayMask mask(MultiwayTable table, MultiwayPolicy policy) {
    MultiwaySuppression suppression = new MultiwaySuppression(table, policy);
    IntPredicate allowed = suppression::isAllowed;
    return suppression.mask(
        suppression.isNothingShown()
            ? LatticeChoice.of(table, policy, nothing())
            : LatticeChoice.best(table, policy, allowed));
  }

  /**
   * A mask of levels chosen before, for another table of the same dimensions: quicker, and the same
   * filters go together in all figures. Levels that cannot be protected are left out.
   */
  public static MultiwayMask mask(MultiwayTable table, MultiwayPolicy policy, Lattice lattice) {
    MultiwaySuppression suppression = new MultiwaySuppression(table, policy);
    Lattice left = lattice;
    for (int level : lattice.open()) {
      if (!suppression.isAllowed(level)) {
        left = left.without(level);
      }
    }
    return suppression.mask(
        LatticeChoice.of(table, policy, suppression.isNothingShown() ? nothing() : left));
  }

  private static Lattice nothing() {
    return new Lattice(List.of(0), new TreeSet<>());
  }

  /** Whether even the number of everybody is too small or tells too much. */
  private boolean isNothingShown() {
    return new Needs(table, policy, nothing()).isSensitive(0, 0);
  }

  private boolean isAllowed(int level) {
    return level == 0 || lone.allows(level, policy.groups(), true);
  }

  private MultiwayMask mask(LatticeProtection.Outcome outcome) {
    List<Set<Integer>> single = new ArrayList<>();
    for (int code = 0; code < table.codes(); code++) {
      single.add(Set.of(code));
    }
    SortedSet<Integer> spread = new TreeSet<>(outcome.lattice().open());
    spread.removeIf(level -> level != 0 && !lone.allows(level, single, false));
    return new MultiwayMask(table, outcome, spread);
  }
}
