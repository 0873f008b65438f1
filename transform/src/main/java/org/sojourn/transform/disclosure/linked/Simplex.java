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
  private final double[][] price;
  private final double[][] bound;
  private final boolean[][] atBound;
  private final int[] basis;
  private final double[] values;
  private final boolean[] basic;
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
    this.price = gain;
    this.bound = bound;
    int columns = gain[0].length;
    duals = new double[columns];
    atBound = new boolean[2][columns];
    basic = new boolean[2 * columns];
    basis = new int[tableau.length];
    Arrays.fill(basis, -1);
    values = new double[tableau.length];
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
    double up = atBound[0][column] ? bound[0][column] : 0;
    double down = atBound[1][column] ? bound[1][column] : 0;
    double change = up - down;
    if (basic[2 * column] || basic[2 * column + 1]) {
      for (int row = 0; row < basis.length; row++) {
        if (basis[row] >> 1 == column && basis[row] >= 0) {
          change += (basis[row] & 1) == 0 ? values[row] : -values[row];
        }
      }
    }
    return change;
  }

  private double reducedGain(int way, int column) {
    return price[way][column] + (way == 0 ? -duals[column] : duals[column]);
  }

  private int entering() {
    int best = -1;
    double steepest = EPSILON;
    for (int column = 0; column < duals.length; column++) {
      for (int way = 0; way < 2; way++) {
        if (bound[way][column] > 0 && !basic[2 * column + way]) {
          double gain = reducedGain(way, column);
          double slope = atBound[way][column] ? -gain : gain;
          if (slope > steepest) {
            best = 2 * column + way;
            if (idle > PATIENCE) {
              return best;
            }
            steepest = slope;
          }
        }
      }
    }
    return best;
  }

  /** Lets a variable enter; returns the work done. */
  private long step(int entering) {
    int column = entering >> 1;
    int way = entering & 1;
    int sign = way == 0 ? 1 : -1;
    int direction = atBound[way][column] ? -sign : sign;
    double length = bound[way][column];
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
      atBound[way][column] = !atBound[way][column];
      return basis.length;
    }
    double start = atBound[way][column] ? bound[way][column] - length : length;
    atBound[way][column] = false;
    leave(leaving, leavesAtBound);
    basis[leaving] = entering;
    basic[entering] = true;
    values[leaving] = start;
    return pivot(leaving, column, sign, reducedGain(way, column));
  }

  private double limit(int row) {
    return basis[row] < 0 ? 0 : bound[basis[row] & 1][basis[row] >> 1];
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
      atBound[basis[row] & 1][basis[row] >> 1] = leavesAtBound;
    }
  }

  private long pivot(int row, int column, int sign, double gain) {
    double[] lead = tableau[row];
    double scale = 1 / (sign * lead[column]);
    int[] filled = new int[lead.length];
    int count = 0;
    for (int j = 0; j < lead.length; j++) {
      if (Math.abs(lead[j]) > 1e-12) {
        lead[j] *= scale;
        filled[count++] = j;
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
          other[filled[k]] -= factor * lead[filled[k]];
        }
        other[column] = 0;
        work += count;
      }
    }
    return work + tableau.length;
  }
}
