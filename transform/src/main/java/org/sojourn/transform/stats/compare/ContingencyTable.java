package org.sojourn.transform.stats.compare;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * A table of counts, groups by answers, and Pearson's chi-squared test of their independence.
 *
 * <pre>
 * E  = row sum x column sum / n        X2 = sum of (count - E)^2 / E
 * df = (rows - 1)(columns - 1)         V  = sqrt(X2 / (n min(rows - 1, columns - 1)))
 * </pre>
 *
 * Empty rows and columns are left out first. Undefined for fewer than two of either. No continuity
 * correction but where it is asked for, and then of tables of two by two only: Yates' min(1/2,
 * |count - E|). Range: X2 0 or more, V 0 to 1.
 *
 * <p>R: {@code chisq.test(table, correct = FALSE)}, corrected {@code chisq.test(table)}.
 * References: K. Pearson, Philosophical Magazine 50 (1900); H. Cramer, Mathematical Methods of
 * Statistics, 1946.
 */
public final class ContingencyTable {

  private final long[][] counts;
  private final double[] rows;
  private final double[] columns;
  private final double size;

  /**
   * A table.
   *
   * @param counts one row per group, all equally long, none negative
   * @throws IllegalArgumentException when a count is negative
   */
  public ContingencyTable(long[][] counts) {
    if (Arrays.stream(counts).flatMapToLong(Arrays::stream).anyMatch(c -> c < 0)) {
      throw new IllegalArgumentException("a count is negative in " + Arrays.deepToString(counts));
    }
    long[][] filled =
        Arrays.stream(counts).filter(r -> Arrays.stream(r).sum() > 0).toArray(long[][]::new);
    int width = filled.length == 0 ? 0 : filled[0].length;
    int[] used =
        IntStream.range(0, width)
            .filter(j -> Arrays.stream(filled).anyMatch(r -> r[j] > 0))
            .toArray();
    this.counts =
        Arrays.stream(filled)
            .map(r -> Arrays.stream(used).mapToLong(j -> r[j]).toArray())
            .toArray(long[][]::new);
    rows = Arrays.stream(this.counts).mapToDouble(r -> Arrays.stream(r).sum()).toArray();
    columns =
        IntStream.range(0, used.length)
            .mapToDouble(j -> Arrays.stream(this.counts).mapToLong(r -> r[j]).sum())
            .toArray();
    size = Arrays.stream(rows).sum();
  }

  private boolean isTestable() {
    return rows.length > 1 && columns.length > 1;
  }

  /** The chi-squared test without continuity correction. */
  public Significance chiSquared() {
    return test(0);
  }

  /**
   * The test of a table of two by two with Yates' correction: every |count - E| less min(1/2, the
   * least of them). R: {@code chisq.test(table, correct = TRUE)}.
   *
   * @throws IllegalStateException for other tables
   */
  public Significance corrected() {
    if (isTestable() && (rows.length > 2 || columns.length > 2)) {
      throw new IllegalStateException("Yates' correction is for tables of two by two");
    }
    return isTestable() ? test(Math.min(0.5, Math.abs(counts[0][0] - expected(0, 0)))) : test(0);
  }

  private Significance test(double correction) {
    if (!isTestable()) {
      return Significance.undefined(Reason.ONE_GROUP);
    }
    double statistic = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        double excess = Math.abs(counts[i][j] - expected(i, j)) - correction;
        statistic += excess * excess / expected(i, j);
      }
    }
    return Significance.chiSquared(statistic, (rows.length - 1.0) * (columns.length - 1));
  }

  private double expected(int row, int column) {
    return rows[row] * columns[column] / size;
  }

  /** The least expected count: below 5 the chi-squared distribution is a rough guide. */
  public Result leastExpected() {
    return isTestable()
        ? Result.of(
            Arrays.stream(rows).min().getAsDouble()
                * Arrays.stream(columns).min().getAsDouble()
                / size)
        : Result.undefined(Reason.ONE_GROUP);
  }

  /** Cramer's V, 0 to 1. */
  public Result cramersV() {
    int least = Math.min(rows.length, columns.length) - 1;
    return isTestable()
        ? Result.of(Math.sqrt(chiSquared().statistic() / (size * least)))
        : Result.undefined(Reason.ONE_GROUP);
  }
}
