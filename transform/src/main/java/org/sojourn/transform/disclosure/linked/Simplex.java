package org.sojourn.transform.disclosure.linked;

import java.util.Arrays;

/**
 * Linear programme over changes d of cells: maximise {@code reward} times the wanted change of one
 * cell, less the price of every change, where every sum stays.
 *
 * <p>Each d is p - q with 0 &lt;= p &lt;= most and 0 &lt;= q &lt;= least, so that no change at all
 * is a vertex to start from. Primal simplex method on a dense tableau with bounded variables; the
 * steepest column enters, after a row of steps without progress the first (Bland's rule), so that
 * it ends.
 *
 * <p>Source: V. Chvatal, Linear Programming, Freeman 1983, chapters 3 and 8.
 */
final class Simplex {

  private static final double EPSILON = 1e-9;
  private static final int PATIENCE = 60;

  private final double[][] tableau;
  private final double[] duals;

  /** By variable: that of a column's way up is twice the column, that of its way down the next. */
  private final double[] price;

  private final double[] bound;
  private final boolean[] atBound;
  private final boolean[] basic;
  private final int[] basis;
  private final double[] values;
  private int idle;

  /**
   * Starts with no change.
   *
   * @param tableau coefficient by sum and cell; is changed
   * @param gain by way (0 up, 1 down) and cell: what a unit of change brings, below 0 where it
   *     costs
   * @param bound by way and cell: how far it can go
   */
  Simplex(double[][] tableau, double[][] gain, double[][] bound) {
    this.tableau = tableau;
    this.price = byVariable(gain);
    this.bound = byVariable(bound);
    duals = new double[gain[0].length];
    atBound = new boolean[price.length];
    basic = new boolean[price.length];
    basis = new int[tableau.length];
    Arrays.fill(basis, -1);
    values = new double[tableau.length];
  }

  private static double[] byVariable(double[][] byWay) {
    double[] all = new double[2 * byWay[0].length];
    for (int variable = 0; variable < all.length; variable++) {
      all[variable] = byWay[variable & 1][variable >> 1];
    }
    return all;
  }

  /** Goes to the best vertex; false where the effort ran out before. */
  boolean solve(Effort effort) {
    while (true) {
      int entering = entering();
      if (entering < 0) {
        return true;
      }
      if (effort.isSpent()) {
        return false;
      }
      effort.spend(step(entering) + duals.length);
    }
  }

  /** Change of a cell. */
  double change(int column) {
    int up = 2 * column;
    int down = up + 1;
    double change = (atBound[up] ? bound[up] : 0) - (atBound[down] ? bound[down] : 0);
    if (basic[up] || basic[down]) {
      for (int row = 0; row < basis.length; row++) {
        if (basis[row] >> 1 == column && basis[row] >= 0) {
          change += (basis[row] & 1) == 0 ? values[row] : -values[row];
        }
      }
    }
    return change;
  }

  private double reducedGain(int variable) {
    double dual = duals[variable >> 1];
    return price[variable] + ((variable & 1) == 0 ? -dual : dual);
  }

  private int entering() {
    int best = -1;
    double steepest = EPSILON;
    for (int variable = 0; variable < bound.length; variable++) {
      if (bound[variable] > 0 && !basic[variable]) {
        double gain = reducedGain(variable);
        double slope = atBound[variable] ? -gain : gain;
        if (slope > steepest) {
          if (idle > PATIENCE) {
            return variable;
          }
          best = variable;
          steepest = slope;
        }
      }
    }
    return best;
  }

  /** Lets a variable enter; returns the work done. */
  private long step(int entering) {
    int column = entering >> 1;
    int sign = (entering & 1) == 0 ? 1 : -1;
    int direction = atBound[entering] ? -sign : sign;
    double length = bound[entering];
    int leaving = -1;
    boolean leavesAtBound = false;
    for (int row = 0; row < basis.length; row++) {
      double rate = direction * tableau[row][column];
      if (Math.abs(rate) < EPSILON) {
        continue;
      }
      double room = rate > 0 ? values[row] / rate : (limit(row) - values[row]) / -rate;
      room = Math.max(room, 0);
      if (room < length - EPSILON
          || room < length + EPSILON && leaving >= 0 && isBetter(row, leaving, column)) {
        length = Math.min(length, room);
        leaving = row;
        leavesAtBound = rate < 0;
      }
    }
    idle = length > EPSILON ? 0 : idle + 1;
    for (int row = 0; row < basis.length; row++) {
      values[row] -= direction * tableau[row][column] * length;
    }
    if (leaving < 0) {
      atBound[entering] = !atBound[entering];
      return basis.length;
    }
    double start = atBound[entering] ? bound[entering] - length : length;
    atBound[entering] = false;
    leave(leaving, leavesAtBound);
    basis[leaving] = entering;
    basic[entering] = true;
    values[leaving] = start;
    return pivot(leaving, column, sign, reducedGain(entering));
  }

  private double limit(int row) {
    return basis[row] < 0 ? 0 : bound[basis[row]];
  }

  /** Of rows that stop a step alike: one without variable first, then the larger pivot. */
  private boolean isBetter(int row, int other, int column) {
    if (idle > PATIENCE) {
      return basis[row] < basis[other];
    }
    if (basis[row] < 0 != basis[other] < 0) {
      return basis[row] < 0;
    }
    return Math.abs(tableau[row][column]) > Math.abs(tableau[other][column]) + EPSILON;
  }

  private void leave(int row, boolean leavesAtBound) {
    if (basis[row] >= 0) {
      basic[basis[row]] = false;
      atBound[basis[row]] = leavesAtBound;
    }
  }

  private long pivot(int row, int column, int sign, double gain) {
    double[] lead = tableau[row];
    double scale = 1 / (sign * lead[column]);
    int[] filled = new int[lead.length];
    double[] leads = new double[lead.length];
    int count = 0;
    for (int j = 0; j < lead.length; j++) {
      if (Math.abs(lead[j]) > 1e-12) {
        lead[j] *= scale;
        filled[count] = j;
        leads[count++] = lead[j];
        duals[j] += gain * lead[j];
      } else {
        lead[j] = 0;
      }
    }
    long work = lead.length;
    for (int i = 0; i < tableau.length; i++) {
      double factor = i == row ? 0 : sign * tableau[i][column];
      if (factor != 0) {
        double[] other = tableau[i];
        for (int k = 0; k < count; k++) {
          other[filled[k]] -= factor * leads[k];
        }
        other[column] = 0;
        work += count;
      }
    }
    return work + tableau.length;
  }
}
