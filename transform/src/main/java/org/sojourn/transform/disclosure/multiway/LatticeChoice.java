package org.sojourn.transform.disclosure.multiway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Chooses which tables to publish: of the lattices worth trying the one that shows most after its
 * cells were protected.
 *
 * <p>What a lattice shows is worth the share of respondents in the shown cells of each level,
 * summed over levels, each dimension less counting double. Hiding nothing but sensitive cells is
 * the most that can come of a lattice; so those that promise most are tried first, until none
 * promises more than was reached.
 */
final class LatticeChoice {

  /** Least share of respondents in cells that may be shown, for a level to be worth publishing. */
  private static final double LEAST = 0.3;

  private static final int TRIALS = 12;
  private static final long WORK = 1_500_000;

  private final MultiwayTable table;
  private final MultiwayPolicy policy;
  private final IntPredicate allowed;
  private final double[] able;
  private final PriorityQueue<Candidate> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Candidate::promise)
              .reversed()
              .thenComparing(candidate -> candidate.lattice().toString()));
  private final Set<Lattice> seen = new HashSet<>();

  private record Candidate(Lattice lattice, double promise) {}

  private LatticeChoice(MultiwayTable table, MultiwayPolicy policy, IntPredicate allowed) {
    this.table = table;
    this.policy = policy;
    this.allowed = allowed;
    Needs needs = new Needs(table, policy, Lattice.of(List.of(0)));
    able = new double[table.levels()];
    for (int level = 0; level < able.length; level++) {
      int at = level;
      able[level] = share(table, level, cell -> !needs.isSensitive(at, cell));
    }
  }

  private static double share(MultiwayTable table, int level, IntPredicate isIn) {
    long in = 0;
    for (int cell = 0; cell < table.size(level); cell++) {
      in += isIn.test(cell) ? table.total(level, cell) : 0;
    }
    return in / (double) Math.max(1, table.total(0, 0));
  }

  /** What a dashboard gains by a level that shows everybody. */
  private double worth(int level) {
    return 1 << table.dimensions() - Integer.bitCount(level);
  }

  /** What is shown, in the unit of the choice. */
  private double value(LatticeProtection.Outcome outcome) {
    return outcome.lattice().open().stream()
        .filter(level -> level != 0)
        .mapToDouble(
            level ->
                worth(level) * share(table, level, cell -> !outcome.cover().isHidden(level, cell)))
        .sum();
  }

  /**
   * The best outcome.
   *
   * @param allowed the levels that may be published at all
   */
  static LatticeProtection.Outcome best(
      MultiwayTable table, MultiwayPolicy policy, IntPredicate allowed) {
    LatticeChoice choice = new LatticeChoice(table, policy, allowed);
    choice.addFamilies();
    return choice.tryAll();
  }

  /** The outcome of one lattice, of which levels are given up that cannot be protected. */
  static LatticeProtection.Outcome of(MultiwayTable table, MultiwayPolicy policy, Lattice lattice) {
    LatticeProtection.Outcome outcome = LatticeProtection.of(table, policy, lattice, WORK);
    while (!outcome.failed().isEmpty()) {
      Lattice smaller = outcome.lattice().without(outcome.failed().get(0).level());
      outcome = LatticeProtection.of(table, policy, smaller, WORK);
    }
    return outcome;
  }

  private LatticeProtection.Outcome tryAll() {
    LatticeProtection.Outcome best = null;
    double most = -1;
    for (int trial = 0; !queue.isEmpty() && queue.peek().promise() > most; trial++) {
      Lattice lattice = queue.poll().lattice();
      if (trial >= TRIALS && best != null) {
        return best;
      }
      LatticeProtection.Outcome outcome = LatticeProtection.of(table, policy, lattice, WORK);
      if (!outcome.failed().isEmpty()) {
        offer(lattice.without(outcome.failed().get(0).level()));
      } else if (value(outcome) > most) {
        best = outcome;
        most = value(outcome);
      }
    }
    return best;
  }

  /** All dimensions crossed; all but two of them; each with one of them; none with another. */
  private void addFamilies() {
    int all = table.levels() - 1;
    addFamily(List.of(all));
    List<Integer> single = new ArrayList<>();
    for (int d = 0; d < table.dimensions(); d++) {
      List<Integer> star = new ArrayList<>();
      single.add(1 << d);
      for (int e = 0; e < table.dimensions(); e++) {
        if (e > d) {
          addFamily(List.of(all & ~(1 << d), all & ~(1 << e)));
        }
        if (e != d) {
          star.add(1 << d | 1 << e);
        }
      }
      addFamily(star);
    }
    addFamily(single);
  }

  /** Offers all levels of a family that are worth it, and the same up to fewer dimensions. */
  private void addFamily(List<Integer> cliques) {
    List<Integer> distinct = cliques.stream().distinct().filter(clique -> clique > 0).toList();
    if (distinct.isEmpty()) {
      return;
    }
    Lattice lattice = Lattice.of(distinct);
    for (int level : List.copyOf(lattice.open())) {
      if (!allowed.test(level) || able[level] < LEAST && Integer.bitCount(level) > 1) {
        lattice = lattice.without(level);
      }
    }
    for (int most = table.dimensions(); most > 0; most--) {
      int dimensions = most;
      Lattice flat = lattice;
      for (int level : List.copyOf(lattice.open())) {
        if (Integer.bitCount(level) > dimensions) {
          flat = flat.without(level);
        }
      }
      offer(flat);
    }
  }

  private void offer(Lattice lattice) {
    if (seen.add(lattice)) {
      double promise =
          lattice.open().stream()
              .filter(level -> level != 0)
              .mapToDouble(level -> worth(level) * able[level])
              .sum();
      queue.add(new Candidate(lattice, promise));
    }
  }
}
