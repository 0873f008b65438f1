package org.sojourn.transform.stats;

import java.util.function.DoubleUnaryOperator;

/**
 * Integration of a smooth function by the Gauss-Legendre rule of 20 points on each of several equal
 * panels. Nodes are the roots of the Legendre polynomial, found by Newton steps; the rule is exact
 * for polynomials up to degree 39.
 *
 * <p>Reference: P. J. Davis, P. Rabinowitz, Methods of Numerical Integration, 2nd ed. 1984, section
 * 2.7.
 */
final class GaussLegendre {

  private static final int POINTS = 20;
  private static final double[] NODES = new double[POINTS];
  private static final double[] WEIGHTS = new double[POINTS];

  static {
    for (int i = 0; i < POINTS; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
      double[] value = legendre(x);
      for (int step = 0; step < 10; step++) {
        x -= value[0] / value[1];
        value = legendre(x);
      }
      NODES[i] = x;
      WEIGHTS[i] = 2 / ((1 - x * x) * value[1] * value[1]);
    }
  }

  private GaussLegendre() {}

  /** The Legendre polynomial of degree {@value #POINTS} at x in (-1, 1), and its derivative. */
  private static double[] legendre(double x) {
    double before = 1;
    double value = x;
    for (int n = 2; n <= POINTS; n++) {
      double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
      before = value;
      value = next;
    }
    return new double[] {value, POINTS * (before - x * value) / (1 - x * x)};
  }

  /** The integral of {@code function} from {@code from} to {@code to}. */
  static double integrate(DoubleUnaryOperator function, double from, double to, int panels) {
    double half = (to - from) / panels / 2;
    double sum = 0;
    for (int panel = 0; panel < panels; panel++) {
      double centre = from + (2 * panel + 1) * half;
      for (int i = 0; i < POINTS; i++) {
        sum += WEIGHTS[i] * function.applyAsDouble(centre + half * NODES[i]);
      }
    }
    return sum * half;
  }
}
