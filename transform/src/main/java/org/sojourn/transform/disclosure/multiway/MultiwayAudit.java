package org.sojourn.transform.disclosure.multiway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges what is shown of a table as an outsider would. Knows nothing of how a mask was found: what
 * is sensitive is found anew, and for each such cell another table of whole numbers has to be
 * brought forward, which is compared with all that is shown.
 *
 * <p>The other table is given for each clique of a {@link Lattice}. That these are margins of one
 * table of all dimensions follows where the cliques are decomposable and the tables agree where
 * they overlap; both are checked.
 */
public final class MultiwayAudit {

  private final MultiwayTable table;
  private final MultiwayPolicy policy;
  private final Lattice lattice;
  private final Shown shown;
  private final Map<Need, Proof> proofs;
  private final Map<Proof, Boolean> agreeing = new IdentityHashMap<>();

  /** What is shown. */
  @FunctionalInterface
  public interface Shown {

    /** Whether the figures of a cell that somebody is in are shown. */
    boolean isShown(int level, int cell);
  }

  /** A cell that is shown, or that can be worked out, though it must not. */
  public record Failure(int level, int cell) {}

  private MultiwayAudit(
      MultiwayTable table, MultiwayPolicy policy, MultiwayMask mask, Shown shown) {
    this.table = table;
    this.policy = policy;
    lattice = mask.lattice();
    proofs = mask.proofs();
    this.shown = shown;
  }

  /**
   * The cells that fail; none where all is well.
   *
   * @param mask whose proofs are to be checked
   * @param shown what is really to be shown, whatever the mask says
   */
  public static List<Failure> failures(
      MultiwayTable table, MultiwayPolicy policy, MultiwayMask mask, Shown shown) {
    MultiwayAudit audit = new MultiwayAudit(table, policy, mask, shown);
    List<Failure> failures = new ArrayList<>();
    boolean decomposable = audit.lattice.isDecomposable();
    for (int level = 0; level < table.levels(); level++) {
      boolean open = audit.lattice.open().contains(level);
      for (int cell = 0; cell < table.size(level); cell++) {
        boolean bad = audit.isBad(level, cell, open && decomposable);
        if (bad && table.total(level, cell) > 0) {
          failures.add(new Failure(level, cell));
        }
      }
    }
    return failures;
  }

  /** Whether a cell is shown and must not, or is not known to be safe. */
  private boolean isBad(int level, int cell, boolean open) {
    int total = table.total(level, cell);
    boolean small = total < policy.threshold();
    boolean alike = total < policy.alike() && isOneAnswer(level, cell);
    for (Set<Integer> group : policy.groups()) {
      int in = in(level, cell, group);
      alike |= total < policy.alike() && (in == 0 || in == total);
    }
    if (shown.isShown(level, cell)) {
      return small || alike || !open;
    }
    if (!open || !small && !alike) {
      return false;
    }
    return small && !isProven(new Need(level, cell, 0)) || areAnswersKnown(level, cell);
  }

  private boolean areAnswersKnown(int level, int cell) {
    List<Set<Integer>> groups = policy.groups();
    if (groups.isEmpty()) {
      int most = 0;
      for (int code = 1; code < table.codes(); code++) {
        most = table.count(level, cell, code) > table.count(level, cell, most) ? code : most;
      }
      groups = List.of(Set.of(most));
    }
    for (Set<Integer> group : groups) {
      long bits = 0;
      for (int code : group) {
        bits |= 1L << code;
      }
      if (!isToldByWhole(level, cell, group) && !isProven(new Need(level, cell, bits))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneAnswer(int level, int cell) {
    for (int code = 0; code < table.codes(); code++) {
      if (table.count(level, cell, code) == table.total(level, cell)) {
        return true;
      }
    }
    return false;
  }

  private int in(int level, int cell, Set<Integer> group) {
    return group.stream().mapToInt(code -> table.count(level, cell, code)).sum();
  }

  private boolean isToldByWhole(int level, int cell, Set<Integer> group) {
    int[] key = table.key(level, cell);
    for (int whole = 0; whole < level; whole++) {
      if ((whole & level) == whole && shown.isShown(whole, table.cell(whole, key))) {
        int in = in(whole, table.cell(whole, key), group);
        if (in == 0 || in == table.total(whole, table.cell(whole, key))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isProven(Need need) {
    Proof proof = proofs.get(need);
    if (proof == null || !agreeing.computeIfAbsent(proof, this::agrees)) {
      return false;
    }
    int all = 0;
    int in = 0;
    for (Map.Entry<Proof.Where, Integer> change : changes(proof, need.level()).entrySet()) {
      if (change.getKey().cell() == need.cell()) {
        all += change.getValue();
        in += (need.group() >> change.getKey().code() & 1) == 1 ? change.getValue() : 0;
      }
    }
    return need.isOfNumber()
        ? table.total(need.level(), need.cell()) + all >= policy.threshold()
        : in != 0 && keepsNumbers(proof);
  }

  /** The changes of a level, summed up from those of a clique that holds it. */
  private Map<Proof.Where, Integer> changes(Proof proof, int level) {
    for (int clique : lattice.cliques()) {
      if ((clique & level) == level) {
        return summed(proof.changes(table, clique), level);
      }
    }
    throw new IllegalStateException("no clique holds level " + level);
  }

  private Map<Proof.Where, Integer> summed(Map<Proof.Where, Integer> changes, int level) {
    Map<Proof.Where, Integer> sums = new HashMap<>();
    changes.forEach(
        (where, change) -> {
          int cell = table.cell(level, table.key(where.level(), where.cell()));
          sums.merge(new Proof.Where(level, cell, where.code()), change, Integer::sum);
        });
    sums.values().removeIf(change -> change == 0);
    return sums;
  }

  /** Whether the other table is one, and nobody can tell it from the true one. */
  private boolean agrees(Proof proof) {
    for (int clique : lattice.cliques()) {
      Map<Proof.Where, Integer> changes = proof.changes(table, clique);
      for (Map.Entry<Proof.Where, Integer> change : changes.entrySet()) {
        Proof.Where where = change.getKey();
        if (table.count(clique, where.cell(), where.code()) + change.getValue() < 0) {
          return false;
        }
      }
      for (int other : lattice.cliques()) {
        int shared = clique & other;
        if (!summed(changes, shared).equals(summed(proof.changes(table, other), shared))) {
          return false;
        }
      }
    }
    return lattice.open().stream().allMatch(level -> isUnseen(changes(proof, level)));
  }

  /** Whether no shown cell changes, and nobody comes where everybody knows that nobody is. */
  private boolean isUnseen(Map<Proof.Where, Integer> changes) {
    for (Proof.Where where : changes.keySet()) {
      boolean empty = table.total(where.level(), where.cell()) == 0;
      if (empty || shown.isShown(where.level(), where.cell())) {
        return false;
      }
    }
    return true;
  }

  private boolean keepsNumbers(Proof proof) {
    for (int level : lattice.open()) {
      Map<Integer, Integer> sums = new HashMap<>();
      changes(proof, level)
          .forEach((where, change) -> sums.merge(where.cell(), change, Integer::sum));
      if (sums.values().stream().anyMatch(sum -> sum != 0)) {
        return false;
      }
    }
    return true;
  }
}
