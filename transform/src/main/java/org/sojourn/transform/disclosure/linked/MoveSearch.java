package org.sojourn.transform.disclosure.linked;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the cheapest move that changes a cell, by linear programming over the cells allowed. */
final class MoveSearch {

  /** What changing the wanted cell brings, beside which all prices are small. */
  private static final double REWARD = 1e6;

  private static final double WHOLE = 1e-6;
  private static final int[] MULTIPLES = {1, 2, 3, 4, 5, 6, 12};

  private final LinkedTable table;
  private final Effort effort;

  MoveSearch(LinkedTable table, Effort effort) {
    this.table = table;
    this.effort = effort;
  }

  /**
   * A move found.
   *
   * @param move changes the cell; empty where none is found
   * @param most how far the cell can be changed at most by fractions, up to what was asked;
   *     infinite where the effort ran out
   */
  record Found(Optional<Move> move, double most) {}

  /**
   * Changes {@code cell} by {@code amount}, or as much as can be.
   *
   * @param way 0 up, 1 down
   * @param prices by cell: what a unit of its change costs; below 0 where it cannot be changed
   */
  Found change(int cell, int way, long amount, double[] prices) {
    Scope scope = new Scope(table, prices);
    if (scope.column(cell) < 0) {
      return new Found(Optional.empty(), 0);
    }
    int[] cells = scope.cells();
    double[][] gain = new double[2][cells.length];
    double[][] bound = new double[2][cells.length];
    for (int column = 0; column < cells.length; column++) {
      double price = prices[cells[column]];
      gain[0][column] = -price;
      gain[1][column] = -price;
      bound[0][column] = Double.POSITIVE_INFINITY;
      bound[1][column] = table.count(cells[column]);
    }
    int wanted = scope.column(cell);
    gain[way][wanted] = REWARD;
    bound[way][wanted] = way == 0 ? amount : Math.min(amount, table.count(cell));
    bound[1 - way][wanted] = 0;
    Simplex simplex = new Simplex(scope.coefficients(), gain, bound);
    boolean solved = simplex.solve(effort);
    double most = Math.abs(simplex.change(wanted));
    Optional<Move> move = most < WHOLE ? Optional.empty() : whole(simplex, cells);
    return new Found(move, solved ? most : Double.POSITIVE_INFINITY);
  }

  private Optional<Move> whole(Simplex simplex, int[] cells) {
    double[] changes = new double[cells.length];
    Arrays.setAll(changes, simplex::change);
    for (int multiple : MULTIPLES) {
      SortedMap<Integer, Long> steps = new TreeMap<>();
      boolean exact = true;
      for (int column = 0; column < cells.length && exact; column++) {
        double change = changes[column] * multiple;
        long step = Math.round(change);
        exact = Math.abs(change - step) < WHOLE * multiple;
        if (step != 0) {
          steps.put(cells[column], step);
        }
      }
      if (exact) {
        return Move.of(steps, table);
      }
    }
    return Optional.empty();
  }
}
