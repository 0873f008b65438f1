package org.sojourn.transform.stats;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A share with its Wilson score interval.
 *
 * <pre>
 * p  = x / n
 * se = sqrt(p (1 - p) / (n - 1) * (1 - n / N))
 * interval: the P for which |p - P| is at most z sqrt(P (1 - P) / n')
 *           with n' = n, or n (N - 1) / (N - n) in a population of N
 * </pre>
 *
 * The limits are those of {@link WilsonInterval}; no continuity correction. The standard error is
 * that of a mean of zeros and ones; it is not what the interval is built on.
 *
 * <p>Undefined for n = 0. With n = 1 there is an interval but no standard error. A census has a
 * standard error of 0 and an interval of one point. Range: 0 to 1, limits included.
 *
 * <p>R: {@code prop.test(x, n, correct = FALSE)}; standard error {@code survey::svymean} with
 * {@code fpc}. References: E. B. Wilson, Probable inference, the law of succession, and statistical
 * inference, JASA 22 (1927); R. G. Newcombe, Two-sided confidence intervals for the single
 * proportion, Statistics in Medicine 17 (1998), method 3; for the population see {@link
 * Population}.
 */
public final class Share {

  private Share() {}

  /**
   * The share of {@code hits} in {@code n} values drawn from {@code population}.
   *
   * @throws IllegalArgumentException unless 0 <= hits <= n, and n at most the population
   */
  public static Result of(long hits, long n, Population population, Confidence confidence) {
    return of(hits, n, population, confidence, ShareLimits.WILSON);
  }

  /** The same with other limits. */
  public static Result of(
      long hits, long n, Population population, Confidence confidence, ShareLimits limits) {
    if (hits < 0 || hits > n) {
      throw new IllegalArgumentException(hits + " of " + n + " is no share");
    }
    if (n == 0) {
      return Result.undefined(Reason.NO_VALUES);
    }
    double share = hits / (double) n;
    return new Result.Figure(
        share,
        standardError(share, n, population),
        Optional.of(limits.of(hits, n, population, confidence)));
  }

  private static OptionalDouble standardError(double share, long n, Population population) {
    if (population.isCensus(n)) {
      return OptionalDouble.of(0);
    }
    if (n == 1) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Math.sqrt(share * (1 - share) / (n - 1) * population.unreached(n)));
  }
}
