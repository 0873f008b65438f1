package org.sojourn.transform.disclosure.linked;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A change of counts that no sum notices: the table plus the move is another table with the same
 * sums. If all cells of a move are hidden, an outsider cannot tell the two apart. Proof that its
 * cells are protected, checked in whole numbers when it is made.
 */
final class Move {

  /** More than any count: how often a move can be made that lowers nothing. */
  private static final long WITHOUT_END = 1L << 40;

  private final int[] cells;
  private final long[] steps;
  private final long forward;
  private final long backward;

  private Move(SortedMap<Integer, Long> changes, LinkedTable table) {
    cells = changes.keySet().stream().mapToInt(Integer::intValue).toArray();
    long divisor =
        changes.values().stream()
            .map(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::gcd)
            .longValueExact();
    steps = changes.values().stream().mapToLong(step -> step / divisor).toArray();
    forward = times(table, 1);
    backward = times(table, -1);
  }

  /**
   * The move of these changes, if it is one: something changes, every sum stays, and it can be made
   * at least once in some direction without a count below 0.
   *
   * @param changes change by cell, none of them 0
   */
  static Optional<Move> of(SortedMap<Integer, Long> changes, LinkedTable table) {
    if (changes.isEmpty() || changes.containsValue(0L) || !keepsSums(changes, table)) {
      return Optional.empty();
    }
    Move move = new Move(changes, table);
    return move.forward > 0 || move.backward > 0 ? Optional.of(move) : Optional.empty();
  }

  private static boolean keepsSums(Map<Integer, Long> changes, LinkedTable table) {
    Map<Integer, Long> sums = new HashMap<>();
    changes.forEach(
        (cell, change) -> {
          int[] equations = table.equationsOf(cell);
          for (int i = 0; i < equations.length; i++) {
            sums.merge(equations[i], change * table.signsOf(cell)[i], Long::sum);
          }
        });
    return sums.values().stream().allMatch(sum -> sum == 0);
  }

  private long times(LinkedTable table, int direction) {
    long times = WITHOUT_END;
    for (int i = 0; i < cells.length; i++) {
      if (table.kind(cells[i]) == CellKind.KNOWN) {
        return 0;
      }
      if (steps[i] * direction < 0) {
        times = Math.min(times, table.count(cells[i]) / Math.abs(steps[i]));
      }
    }
    return times;
  }

  /** The cells it changes, rising. */
  int[] cells() {
    return cells;
  }

  /** How far it can raise the cell at {@code position} of {@link #cells}. */
  long rise(int position) {
    return Math.abs(steps[position]) * (steps[position] > 0 ? forward : backward);
  }

  /** How far it can lower the cell at {@code position} of {@link #cells}. */
  long fall(int position) {
    return Math.abs(steps[position]) * (steps[position] > 0 ? backward : forward);
  }
}
