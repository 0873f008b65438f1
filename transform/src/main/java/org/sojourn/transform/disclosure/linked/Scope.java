package org.sojourn.transform.disclosure.linked;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The cells that can change at all when only some may, and the sums that bind them. */
final class Scope {

  private final LinkedTable table;
  private final int[] left;
  private final boolean[] free;
  private final int[] columns;
  private final int[] cells;

  /**
   * Leaves out cells that stand alone in a sum, again and again.
   *
   * @param prices below 0 where a cell may not change
   */
  Scope(LinkedTable table, double[] prices) {
    this.table = table;
    free = new boolean[table.size()];
    left = new int[table.equations().size()];
    for (int cell = 0; cell < free.length; cell++) {
      free[cell] = prices[cell] >= 0;
      if (free[cell]) {
        for (int equation : table.equationsOf(cell)) {
          left[equation]++;
        }
      }
    }
    peel();
    columns = new int[table.size()];
    Arrays.fill(columns, -1);
    int count = 0;
    int[] all = new int[table.size()];
    for (int cell = 0; cell < free.length; cell++) {
      if (free[cell]) {
        columns[cell] = count;
        all[count++] = cell;
      }
    }
    cells = Arrays.copyOf(all, count);
  }

  private void peel() {
    Deque<Integer> single = new ArrayDeque<>();
    for (int equation = 0; equation < left.length; equation++) {
      if (left[equation] == 1) {
        single.add(equation);
      }
    }
    while (!single.isEmpty()) {
      Equation equation = table.equations().get(single.poll());
      for (int i = 0; i < equation.size(); i++) {
        int cell = equation.cell(i);
        if (free[cell]) {
          free[cell] = false;
          for (int other : table.equationsOf(cell)) {
            if (--left[other] == 1) {
              single.add(other);
            }
          }
        }
      }
    }
  }

  /** The cells left, rising. */
  int[] cells() {
    return cells;
  }

  /** Position of a cell among those left; -1 where it is not. */
  int column(int cell) {
    return columns[cell];
  }

  /** Coefficients of the sums that bind the cells left: a row for each sum. */
  double[][] coefficients() {
    int rows = 0;
    for (int count : left) {
      rows += count > 0 ? 1 : 0;
    }
    double[][] coefficients = new double[rows][cells.length];
    int row = 0;
    for (int e = 0; e < left.length; e++) {
      if (left[e] > 0) {
        Equation equation = table.equations().get(e);
        for (int i = 0; i < equation.size(); i++) {
          int column = columns[equation.cell(i)];
          if (column >= 0) {
            coefficients[row][column] += equation.sign(i);
          }
        }
        row++;
      }
    }
    return coefficients;
  }
}
