package org.sojourn.transform.stats.paired;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.WilsonInterval;

/**
 * The difference of two shares of the same respondents, later minus earlier, with Newcombe's
 * square-and-add interval. With p1 the earlier and p2 the later share, their Wilson limits l and u,
 * and the table of {@link McNemar} (a yes both times, b, c, d no both times):
 *
 * <pre>
 * phi   = C / sqrt((a + b)(c + d)(a + c)(b + d)), 0 where a factor is 0,
 *         C = ad - bc, lessened by n / 2 but not below 0 where it is positive
 * low   = p2 - p1 - sqrt((p2 - l2)^2 - 2 phi (p2 - l2)(u1 - p1) + (u1 - p1)^2)
 * high  = p2 - p1 + sqrt((u2 - p2)^2 - 2 phi (u2 - p2)(p1 - l1) + (p1 - l1)^2)
 * </pre>
 *
 * Wilson's limits are those of the effective size where the population is known, so that a census
 * has an interval of one point. Range: -1 to 1, limits included. Undefined without pairs.
 *
 * <p>R: {@code contingencytables::Newcombe_square_and_add_CI_paired_2x2(table)}, of earlier minus
 * later, without finite population. References: R. G. Newcombe, Improved confidence intervals for
 * the difference between binomial proportions based on paired data, Statistics in Medicine 17
 * (1998) 2635-2650, method 10; M. W. Fagerland, S. Lydersen, P. Laake, Statistics in Medicine 33
 * (2014) 2850-2875.
 */
public final class PairedShares {

  private PairedShares() {}

  /** The share of yes the second time minus that of the first time. */
  public static Result difference(McNemar table, Population population, Confidence confidence) {
    long n = table.size();
    if (n == 0) {
      return Result.undefined(Reason.NO_VALUES);
    }
    long first = table.yesYes() + table.yesNo();
    long second = table.yesYes() + table.noYes();
    double size = population.effectiveSize(n);
    Interval one = WilsonInterval.of(first, n, size, confidence);
    Interval two = WilsonInterval.of(second, n, size, confidence);
    double p1 = first / (double) n;
    double p2 = second / (double) n;
    double phi = correlation(table);
    double below = together(p2 - two.low(), one.high() - p1, phi);
    double above = together(two.high() - p2, p1 - one.low(), phi);
    double difference = (second - first) / (double) n;
    return Result.of(
        difference,
        new Interval(Math.max(-1, difference - below), Math.min(1, difference + above)));
  }

  private static double together(double one, double other, double phi) {
    return Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  }

  private static double correlation(McNemar table) {
    double a = table.yesYes();
    double b = table.yesNo();
    double c = table.noYes();
    double d = table.noNo();
    double product = (a + b) * (c + d) * (a + c) * (b + d);
    double excess = a * d - b * c;
    if (excess > 0) {
      excess = Math.max(0, excess - table.size() / 2.0);
    }
    return product == 0 ? 0 : excess / Math.sqrt(product);
  }
}
