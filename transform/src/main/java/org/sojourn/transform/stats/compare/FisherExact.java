package org.sojourn.transform.stats.compare;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.combinatorics.LogBinomialCoefficient;
import org.sojourn.transform.stats.Confidence;

/**
 * Fisher's exact test of two shares, and the conditional odds ratio. Given both margins, the hits
 * of the first group follow the noncentral hypergeometric distribution
 *
 * <pre>P(X = k; w) proportional to choose(n1, k) choose(n2, m - k) w^k,   m = x1 + x2</pre>
 *
 * with w the odds ratio. p: all k at w = 1 that are as improbable as x1 or less (within 1e-7,
 * relative). The estimate has mean x1; the limits leave the tail beyond x1. It is 0 or infinite
 * where x1 is the least or the greatest possible, and so are the limits there. Two-sided. Range: p
 * above 0, at most 1; 1 where nobody or everybody is a hit, when the odds ratio is given as 0, with
 * the limits 0 and infinite.
 *
 * <p>R: {@code fisher.test(table)}, which finds the odds ratios to about 1e-4 only; here they are
 * found to 1e-12. References: R. A. Fisher, JRSS 98 (1935); J. Cornfield, 1956.
 */
public final class FisherExact {

  private static final double NEARLY_EQUAL = 1 + 1e-7;
  private static final double WIDEST_LOGARITHM = 700;

  private final long least;
  private final int hits;
  private final double[] logarithms;

  /**
   * Of x1 of n1 against x2 of n2.
   *
   * @throws IllegalArgumentException unless 0 <= x <= n in both
   */
  public FisherExact(long x1, long n1, long x2, long n2) {
    if (x1 < 0 || x1 > n1 || x2 < 0 || x2 > n2) {
      throw new IllegalArgumentException(
          x1 + " of " + n1 + " and " + x2 + " of " + n2 + " are no shares");
    }
    long all = x1 + x2;
    least = Math.max(0, all - n2);
    long most = Math.min(all, n1);
    hits = Math.toIntExact(x1 - least);
    logarithms = new double[Math.toIntExact(most - least + 1)];
    for (int i = 0; i < logarithms.length; i++) {
      long k = least + i;
      logarithms[i] =
          LogBinomialCoefficient.value((int) n1, (int) k)
              + LogBinomialCoefficient.value((int) n2, (int) (all - k));
    }
  }

  /** The two-sided p-value, above 0 to 1. */
  public double pValue() {
    double[] probability = probabilities(0);
    double p = 0;
    boolean complete = true;
    for (double each : probability) {
      boolean counts = each <= probability[hits] * NEARLY_EQUAL;
      p += counts ? each : 0;
      complete &= counts;
    }
    return complete ? 1 : Math.min(1, p);
  }

  /** The conditional maximum-likelihood odds ratio, 0 to infinity. */
  public double oddsRatio() {
    if (hits == 0) {
      return 0;
    }
    return hits == logarithms.length - 1
        ? Double.POSITIVE_INFINITY
        : Math.exp(root(this::mean, hits));
  }

  /** The lower limit of the odds ratio, 0 where x1 is the least possible. */
  public double low(Confidence confidence) {
    return hits == 0 ? 0 : Math.exp(root(w -> tail(w, hits), confidence.tail()));
  }

  /** The upper limit of the odds ratio, infinite where x1 is the greatest possible. */
  public double high(Confidence confidence) {
    return hits == logarithms.length - 1
        ? Double.POSITIVE_INFINITY
        : Math.exp(root(w -> tail(w, hits + 1), 1 - confidence.tail()));
  }

  private double mean(double logOdds) {
    double[] probability = probabilities(logOdds);
    double mean = 0;
    for (int i = 0; i < probability.length; i++) {
      mean += i * probability[i];
    }
    return mean;
  }

  /** P(X >= least + from). */
  private double tail(double logOdds, int from) {
    double[] probability = probabilities(logOdds);
    double tail = 0;
    for (int i = from; i < probability.length; i++) {
      tail += probability[i];
    }
    return tail;
  }

  private double[] probabilities(double logOdds) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logarithms.length; i++) {
      greatest = Math.max(greatest, logarithms[i] + i * logOdds);
    }
    double[] probability = new double[logarithms.length];
    double sum = 0;
    for (int i = 0; i < logarithms.length; i++) {
      probability[i] = Math.exp(logarithms[i] + i * logOdds - greatest);
      sum += probability[i];
    }
    for (int i = 0; i < probability.length; i++) {
      probability[i] /= sum;
    }
    return probability;
  }

  /** The argument at which a rising function takes a value, by halving. */
  private static double root(DoubleUnaryOperator rising, double value) {
    double low = -WIDEST_LOGARITHM;
    double high = WIDEST_LOGARITHM;
    double middle = 0;
    while (middle > low && middle < high) {
      if (rising.applyAsDouble(middle) < value) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return middle;
  }
}
