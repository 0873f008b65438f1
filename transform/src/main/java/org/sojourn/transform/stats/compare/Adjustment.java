package org.sojourn.transform.stats.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the p-values of a family of m tests are adjusted for their number. Adjusted values keep the
 * order of the raw ones, are no smaller, and at most 1; those of one test, and of no test, stay as
 * they are. Equal p-values stay equal. R: {@code p.adjust(p, method)}. References: S. Holm,
 * Scandinavian Journal of Statistics 6 (1979); Y. Benjamini, Y. Hochberg, Journal of the Royal
 * Statistical Society B 57 (1995); Y. Hochberg, Biometrika 75 (1988); Y. Benjamini, D. Yekutieli,
 * Annals of Statistics 29 (2001).
 */
public enum Adjustment {
  /** m p. Family-wise error. */
  BONFERRONI,
  /** (m - i + 1) p, i the rank from below, made to rise. Family-wise error, never worse. */
  HOLM,
  /** (m - i + 1) p, made to rise from above. Family-wise error of independent tests. */
  HOCHBERG,
  /** m / i p, made to rise from above. False discovery rate of independent tests. */
  BENJAMINI_HOCHBERG,
  /** m / i p (1 + 1/2 + ... + 1/m), made to rise from above. False discovery rate of any tests. */
  BENJAMINI_YEKUTIELI;

  /**
   * The adjusted p-values, in the order given, none above 1.
   *
   * @param pValues all of the family, 0 to 1; none gives none
   * @throws IllegalArgumentException when one is not between 0 and 1
   */
  public double[] of(double... pValues) {
    for (double p : pValues) {
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("a p-value lies in 0 to 1, not at " + p);
      }
    }
    List<Integer> rising =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .toList();
    double[] raised = new double[pValues.length];
    for (int i = 0; i < raised.length; i++) {
      raised[i] = Math.min(1, factor(i + 1, raised.length) * pValues[rising.get(i)]);
    }
    makeRising(raised);
    double[] adjusted = new double[raised.length];
    for (int i = 0; i < raised.length; i++) {
      adjusted[rising.get(i)] = raised[i];
    }
    return adjusted;
  }

  private double factor(int rank, int m) {
    return switch (this) {
      case BONFERRONI -> m;
      case HOLM, HOCHBERG -> m - rank + 1;
      case BENJAMINI_HOCHBERG -> m / (double) rank;
      case BENJAMINI_YEKUTIELI ->
          IntStream.rangeClosed(1, m).mapToDouble(i -> 1.0 / i).sum() * m / rank;
    };
  }

  private void makeRising(double[] values) {
    if (this == HOLM) {
      for (int i = 1; i < values.length; i++) {
        values[i] = Math.max(values[i], values[i - 1]);
      }
    } else {
      for (int i = values.length - 2; i >= 0; i--) {
        values[i] = Math.min(values[i], values[i + 1]);
      }
    }
  }
}
