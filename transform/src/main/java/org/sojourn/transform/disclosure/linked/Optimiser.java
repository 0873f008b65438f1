package org.sojourn.transform.disclosure.linked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hides as few cells as it can so that every sensitive one is protected; of masks with equally many
 * cells one that hides smaller counts.
 *
 * <p>Cells are protected one after the other by the cheapest move that changes them, where hidden
 * cells are free; then cells that have become needless are shown again. Parts of the mask are given
 * up and made anew as long as the work allows, and the best mask is kept. All searches are limited
 * by work, not by time: the same table gives the same mask.
 *
 * <p>Literature: M. Fischetti, J. J. Salazar, Solving the cell suppression problem on tabular data
 * with linear constraints, Management Science 47 (2001) 1008-1027; J. P. Kelly, B. L. Golden, A. A.
 * Assad, Cell suppression: disclosure protection for sensitive tabular data, Networks 22 (1992)
 * 397-417.
 */
public final class Optimiser {

  private static final long SEED = 20170101;
  private static final int ROUNDS = 400;

  /** Steps of work for each cell, after which no better mask is looked for. */
  private static final long WORK = 10_000;

  private final LinkedTable table;
  private final Protector protector;
  private final Proofs proofs;
  private final Effort effort;
  private final Set<Integer> unprotected = new TreeSet<>();

  private Optimiser(LinkedTable table, Protection protection) {
    this.table = table;
    effort = new Effort(WORK * table.size());
    proofs = new Proofs(table, protection);
    protector = new Protector(table, protection, proofs, effort);
  }

  /** A mask of {@code table} in which every sensitive cell is protected, where that can be. */
  public static Mask mask(LinkedTable table, Protection protection) {
    Optimiser optimiser = new Optimiser(table, protection);
    optimiser.makeFirst();
    optimiser.improve();
    List<Integer> primary = new ArrayList<>(table.cells(CellKind.SENSITIVE));
    primary.addAll(table.cells(CellKind.HIDDEN));
    Collections.sort(primary);
    return new Mask(primary, optimiser.proofs.complementary(), List.copyOf(optimiser.unprotected));
  }

  /** Protects the smallest counts first: they ask for most. */
  private void makeFirst() {
    List<Integer> sensitive = new ArrayList<>(table.cells(CellKind.SENSITIVE));
    sensitive.sort(Comparator.comparingLong(table::count));
    for (int cell : sensitive) {
      if (!protector.protect(cell)) {
        unprotected.add(cell);
      }
    }
    showNeedless();
  }

  /** Shows complementary cells again that are not needed, the dearest first. */
  private void showNeedless() {
    List<Integer> cells = new ArrayList<>(proofs.complementary());
    cells.sort(
        Comparator.<Integer>comparingLong(table::weight)
            .thenComparingLong(table::count)
            .reversed());
    for (int cell : cells) {
      proofs.show(cell);
      for (int dependent : proofs.dependents(cell)) {
        if (!unprotected.contains(dependent) && !protector.isProtected(dependent)) {
          proofs.hide(cell);
          break;
        }
      }
    }
  }

  private void improve() {
    Random random = new Random(SEED);
    List<Integer> best = proofs.complementary();
    for (int round = 0; round < ROUNDS && !best.isEmpty() && !effort.isSpent(); round++) {
      giveUpSome(best, random);
      showNeedless();
      List<Integer> now = proofs.complementary();
      if (isSound() && cost(now).compareTo(cost(best)) <= 0) {
        best = now;
      } else {
        now.forEach(proofs::show);
        best.forEach(proofs::hide);
      }
    }
  }

  /** Shows up to four complementary cells that must stay shown, and mends what that breaks. */
  private void giveUpSome(List<Integer> mask, Random random) {
    Set<Integer> banned = new TreeSet<>();
    int number = 1 + random.nextInt(4);
    for (int i = 0; i < number; i++) {
      int cell = mask.get(random.nextInt(mask.size()));
      banned.add(cell);
      proofs.show(cell);
    }
    protector.avoid(banned);
    List<Integer> broken = new ArrayList<>();
    for (int cell : table.cells(CellKind.SENSITIVE)) {
      if (!unprotected.contains(cell) && !proofs.protect(cell)) {
        broken.add(cell);
      }
    }
    Collections.shuffle(broken, random);
    broken.forEach(protector::protect);
    protector.avoid(Set.of());
  }

  private boolean isSound() {
    return table.cells(CellKind.SENSITIVE).stream()
        .allMatch(cell -> unprotected.contains(cell) || proofs.protect(cell));
  }

  private Cost cost(List<Integer> cells) {
    return new Cost(
        cells.stream().mapToLong(table::weight).sum(),
        cells.stream().mapToLong(table::count).sum());
  }

  /** Weight first, then what is hidden. */
  private record Cost(long weight, long counts) implements Comparable<Cost> {

    @Override
    public int compareTo(Cost other) {
      return Comparator.comparingLong(Cost::weight)
          .thenComparingLong(Cost::counts)
          .compare(this, other);
    }
  }
}
