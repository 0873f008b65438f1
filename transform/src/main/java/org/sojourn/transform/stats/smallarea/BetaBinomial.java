package org.sojourn.transform.stats.smallarea;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.Trigamma;
import org.sojourn.transform.stats.BetaQuantile;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Result;

/**
 * Empirical Bayes for shares of many small groups: y of n hits are binomial with a share of the
 * group's own, and the shares follow Beta(alpha, beta), fitted by maximum likelihood.
 *
 * <pre>
 * M = alpha + beta,  mu = alpha / M,  rho = 1 / (1 + M)
 * shrunken share = (y + alpha) / (n + M) = w y / n + (1 - w) mu,   w = n / (n + M)
 * interval: quantiles of Beta(y + alpha, n - y + beta)
 * </pre>
 *
 * The interval takes alpha and beta as known and is a little too narrow when there are few groups.
 * There is no fit for fewer than two groups with values, where all gave one answer, and where the
 * groups differ no more than chance has them: then M has no bound, and the share of all is the best
 * for each. A group without values has the share mu. Range: shrunken shares between y / n and mu,
 * rho 0 to 1. Found by damped Newton steps on (log(mu / (1 - mu)), log M) from the pooled share and
 * M = 20.
 *
 * <p>R: {@code VGAM::vglm(cbind(y, n - y) ~ 1, betabinomial)}. Reference: J. C. Kleinman,
 * Proportions with extraneous variance: single and independent samples, JASA 68 (1973); B. P.
 * Carlin, T. A. Louis, Bayes and Empirical Bayes Methods for Data Analysis, 2nd ed. 2000.
 *
 * @param alpha first shape, above 0
 * @param beta second shape, above 0
 */
public record BetaBinomial(double alpha, double beta) {

  private static final double FIRST_SIZE = 20;
  private static final double GREATEST_LOG_SIZE = 15;
  private static final double PRECISION = 1e-12;

  /** Steps this short that grow again are nothing but rounding: the summit is flat. */
  private static final double NEAR = 1e-6;

  /** Of larger groups the sums are not worth their time. */
  private static final long MOST_TERMS = 1000;

  private static final int MOST_STEPS = 500;

  /**
   * A group.
   *
   * @param hits y, 0 to n
   * @param size n
   */
  public record Group(long hits, long size) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException unless 0 <= hits <= size
     */
    public Group {
      if (hits < 0 || hits > size) {
        throw new IllegalArgumentException(hits + " of " + size + " is no share");
      }
    }
  }

  /**
   * The distribution that fits {@code groups} best; empty where there is none: without two groups
   * that have values, where all or none hit, and where the groups differ no more than chance has it
   * (the likelihood still rises when M passes three million, and every group is best given the
   * share of all).
   */
  public static Optional<BetaBinomial> fit(List<Group> groups) {
    List<Group> filled = groups.stream().filter(g -> g.size() > 0).toList();
    double hits = filled.stream().mapToLong(Group::hits).sum();
    double size = filled.stream().mapToLong(Group::size).sum();
    if (filled.size() < 2 || hits == 0 || hits == size) {
      return Optional.empty();
    }
    double logit = Math.log(hits / (size - hits));
    double logSize = Math.log(FIRST_SIZE);
    double last = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS && logSize < GREATEST_LOG_SIZE; step++) {
      double[] move = at(logit, logSize).step(filled);
      logit += move[0];
      logSize += move[1];
      double length = Math.abs(move[0]) + Math.abs(move[1]);
      if (length < PRECISION || length < NEAR && length >= last) {
        return Optional.of(at(logit, logSize));
      }
      last = length;
    }
    return Optional.empty();
  }

  private static BetaBinomial at(double logit, double logSize) {
    double mean = 1 / (1 + Math.exp(-logit));
    double size = Math.exp(logSize);
    return new BetaBinomial(mean * size, size / (1 + Math.exp(logit)));
  }

  /** A Newton step on both scales, none longer than 1; along the gradient where it is no summit. */
  private double[] step(List<Group> groups) {
    double[] d = derivatives(groups);
    double c = alpha * beta / size();
    double skew = (beta - alpha) / size();
    double g1 = c * (d[0] - d[1]);
    double g2 = alpha * d[0] + beta * d[1];
    double h11 = c * c * (d[2] - 2 * d[3] + d[4]) + g1 * skew;
    double h12 = c * (alpha * (d[2] - d[3]) + beta * (d[3] - d[4])) + g1;
    double h22 = alpha * alpha * d[2] + 2 * alpha * beta * d[3] + beta * beta * d[4] + g2;
    double determinant = h11 * h22 - h12 * h12;
    double[] move =
        h11 < 0 && determinant > 0
            ? new double[] {
              (h12 * g2 - h22 * g1) / determinant, (h12 * g1 - h11 * g2) / determinant
            }
            : new double[] {g1 / (1 + Math.abs(h11)), g2 / (1 + Math.abs(h22))};
    double longest = Arrays.stream(move).map(Math::abs).max().getAsDouble();
    return longest > 1 ? new double[] {move[0] / longest, move[1] / longest} : move;
  }

  /**
   * Of the log-likelihood: by alpha, by beta, and second by alpha twice, by both, by beta twice.
   */
  private double[] derivatives(List<Group> groups) {
    double[] sum = new double[5];
    for (Group group : groups) {
      double[] hits = rise(alpha, group.hits());
      double[] misses = rise(beta, group.size() - group.hits());
      double[] all = rise(size(), group.size());
      sum[0] += hits[0] - all[0];
      sum[1] += misses[0] - all[0];
      sum[2] += hits[1] - all[1];
      sum[3] -= all[1];
      sum[4] += misses[1] - all[1];
    }
    return sum;
  }

  /**
   * By how much digamma and trigamma rise from {@code from} to {@code from + count}: as sums of 1 /
   * (from + i) and -1 / (from + i)^2, since differences of great values are mostly rounding.
   */
  private static double[] rise(double from, long count) {
    if (count > MOST_TERMS) {
      return new double[] {
        Digamma.value(from + count) - Digamma.value(from),
        Trigamma.value(from + count) - Trigamma.value(from)
      };
    }
    double[] sum = new double[2];
    for (long i = count - 1; i >= 0; i--) {
      double term = 1 / (from + i);
      sum[0] += term;
      sum[1] -= term * term;
    }
    return sum;
  }

  /** M: how many values of its own a group needs to count as much as all others. */
  public double size() {
    return alpha + beta;
  }

  /** mu, the mean share. */
  public double mean() {
    return alpha / size();
  }

  /** rho, the correlation of two values of one group, 0 to 1. */
  public double correlation() {
    return 1 / (1 + size());
  }

  /** The log-likelihood of {@code groups} without binomial coefficients. */
  public double logLikelihood(List<Group> groups) {
    return groups.stream()
        .mapToDouble(
            g ->
                LogBeta.value(g.hits() + alpha, g.size() - g.hits() + beta)
                    - LogBeta.value(alpha, beta))
        .sum();
  }

  /** The weight of a group's own share, n / (n + M): 0 without values. */
  public double weight(Group group) {
    return group.size() / (group.size() + size());
  }

  /** The shrunken share with the interval of its posterior; defined without values, too. */
  public Result shrunken(Group group, Confidence confidence) {
    double a = group.hits() + alpha;
    double b = group.size() - group.hits() + beta;
    double tail = confidence.tail();
    return Result.of(
        a / (a + b), new Interval(BetaQuantile.lower(a, b, tail), BetaQuantile.upper(a, b, tail)));
  }
}
