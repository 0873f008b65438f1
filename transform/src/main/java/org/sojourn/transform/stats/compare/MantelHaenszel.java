package org.sojourn.transform.stats.compare;

import java.util.List;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * Two shares compared within strata (countries, sectors), so that a difference between strata is
 * not taken for one between groups. Of a stratum with n values, the first group having a hits and b
 * misses, the second c and d:
 *
 * <pre>
 * X2 = (|sum (a - E a)| - 1/2)^2 / sum var a,   E a = (a + b)(a + c) / n,
 *      var a = (a + b)(c + d)(a + c)(b + d) / (n^2 (n - 1)),   one degree of freedom
 * odds ratio = sum R / sum S,   R = a d / n,  S = b c / n
 * </pre>
 *
 * with the log-normal interval of Robins, Breslow and Greenland. No correction where the sum is
 * below 1/2. Strata of fewer than two values say nothing and are left out. The test is undefined
 * where no stratum has both groups and both hits and misses; the odds ratio also where a sum of R
 * or S is 0.
 *
 * <p>R: {@code mantelhaen.test(table)}. References: N. Mantel, W. Haenszel, Journal of the National
 * Cancer Institute 22 (1959); J. Robins, N. Breslow, S. Greenland, Biometrics 42 (1986).
 */
public final class MantelHaenszel {

  /**
   * A stratum.
   *
   * @param hits a
   * @param misses b
   * @param otherHits c
   * @param otherMisses d
   */
  public record Stratum(long hits, long misses, long otherHits, long otherMisses) {

    private double size() {
      return (double) hits + misses + otherHits + otherMisses;
    }

    private double excess() {
      return hits - ((double) hits + misses) * (hits + otherHits) / size();
    }

    private double variance() {
      double groups = ((double) hits + misses) * (otherHits + otherMisses);
      double answers = ((double) hits + otherHits) * (misses + otherMisses);
      return groups * answers / (size() * size() * (size() - 1));
    }

    private double with() {
      return (double) hits * otherMisses / size();
    }

    private double against() {
      return (double) misses * otherHits / size();
    }

    private double concordant() {
      return ((double) hits + otherMisses) / size();
    }
  }

  private final List<Stratum> strata;

  /** Of strata with counts of 0 or more. */
  public MantelHaenszel(List<Stratum> strata) {
    this.strata = strata.stream().filter(s -> s.size() > 1).toList();
  }

  /** The test with continuity correction. */
  public Significance corrected() {
    double excess = Math.abs(strata.stream().mapToDouble(Stratum::excess).sum());
    double variance = strata.stream().mapToDouble(Stratum::variance).sum();
    if (!(variance > 0)) {
      return Significance.undefined(Reason.ONE_GROUP);
    }
    double corrected = excess - (excess >= 0.5 ? 0.5 : 0);
    return Significance.chiSquared(corrected * corrected / variance, 1);
  }

  /** The common odds ratio, above 0, with its interval. */
  public Result oddsRatio(Confidence confidence) {
    double r = strata.stream().mapToDouble(Stratum::with).sum();
    double s = strata.stream().mapToDouble(Stratum::against).sum();
    if (!(r > 0 && s > 0)) {
      return Result.undefined(Reason.ZERO_DIVISOR);
    }
    double variance = 0;
    for (Stratum each : strata) {
      double p = each.concordant();
      double mixed = p * each.against() + (1 - p) * each.with();
      variance += p * each.with() / (2 * r * r) + mixed / (2 * r * s);
      variance += (1 - p) * each.against() / (2 * s * s);
    }
    double factor = Math.exp(confidence.normalQuantile() * Math.sqrt(variance));
    return Result.of(r / s, new Interval(r / s / factor, r / s * factor));
  }
}
