package org.sojourn.transform.stats;

import java.util.Arrays;
import java.util.List;

/**
 * The covariances of k items, and the consistency of their score that follows from them. With C the
 * covariances (divisor n - 1), S their sum, R the correlations C_ij / sqrt(C_ii C_jj):
 *
 * <pre>
 * raw alpha           = k / (k - 1) (1 - trace C / S)
 * standardised alpha  = k / (k - 1) (1 - k / sum R)      as if all items had the same spread
 * average correlation = (sum R - k) / (k (k - 1))
 * item-total of i     = (row i of C - C_ii) / sqrt(C_ii (S - 2 row i of C + C_ii))
 * </pre>
 *
 * The item-total correlation is the corrected one, of an item with the sum of the others.
 *
 * <p>Covariances may be pairwise: each variance over all answers to the item, each covariance over
 * the rows in which both were answered. Then C need not be a possible covariance matrix, and alpha
 * may lie outside of what complete rows can have; {@link CronbachAlpha} with its interval is over
 * complete rows. Undefined for one item, where a variance or covariance has fewer than two rows,
 * and where an item has no spread (raw alpha: only if S is not above 0).
 *
 * <p>R: {@code psych::alpha(x, use = "pairwise")}, with {@code $item.stats$r.drop}. References: L.
 * J. Cronbach 1951; J. C. Nunnally, I. H. Bernstein, Psychometric Theory, 3rd ed. 1994, section 8.
 */
public final class ItemCovariances {

  private final double[][] covariances;
  private final boolean empty;

  private ItemCovariances(double[][] covariances, boolean empty) {
    this.covariances = covariances;
    this.empty = empty;
  }

  /** Joint counts of two items, by their positions. */
  @FunctionalInterface
  public interface Pairs {
    /** Rows that have both {@code first} and {@code second}, first below second. */
    JointHistogram of(int first, int second);
  }

  /**
   * Of items and their pairs; over complete rows when both hold complete rows only.
   *
   * @param items each item's answers
   * @param pairs the joint answers of any two
   */
  public static ItemCovariances of(List<Histogram> items, Pairs pairs) {
    int k = items.size();
    double[][] c = new double[k][k];
    for (int i = 0; i < k; i++) {
      c[i][i] = items.get(i).size() < 2 ? Double.NaN : Moments.of(items.get(i)).variance();
      for (int j = i + 1; j < k; j++) {
        c[i][j] = covariance(pairs.of(i, j));
        c[j][i] = c[i][j];
      }
    }
    return new ItemCovariances(c, items.stream().anyMatch(Histogram::isEmpty));
  }

  private static double covariance(JointHistogram pairs) {
    if (pairs.size() < 2) {
      return Double.NaN;
    }
    double first = Moments.of(pairs.pre()).mean();
    double second = Moments.of(pairs.post()).mean();
    CompensatedSum products = new CompensatedSum();
    for (JointHistogram.Pair pair : pairs.pairs()) {
      products.add((pair.pre() - first) * (pair.post() - second) * pair.count());
    }
    return products.value() / (pairs.size() - 1);
  }

  /** Raw alpha, up to 1 for complete rows. */
  public Result rawAlpha() {
    double k = covariances.length;
    double all = sum(covariances);
    double trace = 0;
    for (int i = 0; i < k; i++) {
      trace += covariances[i][i];
    }
    return defined(all, k / (k - 1) * (1 - trace / all));
  }

  /** Standardised alpha. */
  public Result standardisedAlpha() {
    double k = covariances.length;
    double all = sum(correlations());
    return defined(all, k / (k - 1) * (1 - k / all));
  }

  /** The mean correlation of two different items. */
  public Result averageCorrelation() {
    double k = covariances.length;
    double all = sum(correlations());
    return defined(all, (all - k) / (k * (k - 1)));
  }

  /** The corrected item-total correlation, -1 to 1 for complete rows; {@code item} from 0. */
  public Result itemTotal(int item) {
    double own = covariances[item][item];
    double row = Arrays.stream(covariances[item]).sum();
    double rest = own * (sum(covariances) - 2 * row + own);
    return defined(rest, (row - own) / Math.sqrt(rest));
  }

  private Result defined(double divisor, double value) {
    if (covariances.length < 2) {
      return Result.undefined(Reason.ONE_ITEM);
    }
    if (empty) {
      return Result.undefined(Reason.NO_VALUES);
    }
    if (Arrays.stream(covariances).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
      return Result.undefined(Reason.ONE_VALUE);
    }
    return divisor > 0 ? Result.of(value) : Result.undefined(Reason.NO_SPREAD);
  }

  private double[][] correlations() {
    int k = covariances.length;
    double[][] r = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double spread = Math.sqrt(covariances[i][i] * covariances[j][j]);
        r[i][j] = i == j ? 1 : covariances[i][j] / spread;
      }
    }
    return r;
  }

  private static double sum(double[][] matrix) {
    return Arrays.stream(matrix).mapToDouble(row -> Arrays.stream(row).sum()).sum();
  }
}
