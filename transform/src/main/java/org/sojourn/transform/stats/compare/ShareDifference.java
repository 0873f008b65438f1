package org.sojourn.transform.stats.compare;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.WilsonInterval;

/**
 * The difference of two groups' shares, p1 - p2, with Newcombe's hybrid score interval: with l and
 * u the limits of Wilson's intervals,
 *
 * <pre>
 * p1 - p2 - sqrt((p1 - l1)^2 + (u2 - p2)^2)  to  p1 - p2 + sqrt((u1 - p1)^2 + (p2 - l2)^2)
 * </pre>
 *
 * Undefined while a group is empty. Range: -1 to 1, limits included. No continuity correction, and
 * no finite population: the groups are samples of all who could be in them. Wald's interval is
 * there to be compared with.
 *
 * <p>R: {@code DescTools::BinomDiffCI(x1, n1, x2, n2, method = "score")}, or the formula with
 * {@code prop.test(x, n, correct = FALSE)$conf.int} of each group; Wald's {@code prop.test(c(x1,
 * x2), c(n1, n2))}. Reference: R. G. Newcombe, Interval estimation for the difference between
 * independent proportions, Statistics in Medicine 17 (1998), method 10.
 */
public final class ShareDifference {

  private ShareDifference() {}

  /** Newcombe's interval. */
  public static Result newcombe(long x1, long n1, long x2, long n2, Confidence confidence) {
    if (n1 == 0 || n2 == 0) {
      return Result.undefined(Reason.ONE_GROUP);
    }
    double p1 = x1 / (double) n1;
    double p2 = x2 / (double) n2;
    Interval first = WilsonInterval.of(x1, n1, n1, confidence);
    Interval second = WilsonInterval.of(x2, n2, n2, confidence);
    double below = Math.hypot(p1 - first.low(), second.high() - p2);
    double above = Math.hypot(first.high() - p1, p2 - second.low());
    return Result.of(p1 - p2, new Interval(p1 - p2 - below, p1 - p2 + above));
  }

  /**
   * Wald's interval, cut to -1 and 1, for comparison; with continuity correction min(1/2, |p1 - p2|
   * / (1/n1 + 1/n2)) (1/n1 + 1/n2). R: {@code prop.test(c(x1, x2), c(n1, n2), correct)}.
   */
  public static Result wald(
      long x1, long n1, long x2, long n2, boolean corrected, Confidence confidence) {
    if (n1 == 0 || n2 == 0) {
      return Result.undefined(Reason.ONE_GROUP);
    }
    double p1 = x1 / (double) n1;
    double p2 = x2 / (double) n2;
    double inverse = 1.0 / n1 + 1.0 / n2;
    double error = Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
    double correction = corrected ? Math.min(0.5 * inverse, Math.abs(p1 - p2)) : 0;
    double half = confidence.normalQuantile() * error + correction;
    Interval limits = new Interval(Math.max(-1, p1 - p2 - half), Math.min(1, p1 - p2 + half));
    return Result.of(p1 - p2, error, limits);
  }
}
