package org.sojourn.transform.stats.paired;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;

/**
 * Yes and no of the same respondents twice: how much the share of yes changed, and McNemar's tests
 * of whether it did. With b from yes to no and c from no to yes:
 *
 * <pre>
 * change = (c - b) / n,  se = sqrt(b + c - (b - c)^2 / n) / n,  Wald interval, not cut
 * X2     = (b - c)^2 / (b + c);  corrected (|b - c| - 1)^2 / (b + c), 0 for b = c
 * exact: the sign test of c against b
 * </pre>
 *
 * <p>Nothing to test when nobody changed; the change is undefined without pairs. R: {@code
 * mcnemar.test(table, correct = TRUE)} and {@code FALSE}, {@code binom.test(b, b + c)}. Reference:
 * Q. McNemar, Psychometrika 12 (1947).
 *
 * @param yesYes yes both times
 * @param yesNo b
 * @param noYes c
 * @param noNo no both times
 */
public record McNemar(long yesYes, long yesNo, long noYes, long noNo) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException when one is negative
   */
  public McNemar {
    if (Math.min(Math.min(yesYes, yesNo), Math.min(noYes, noNo)) < 0) {
      throw new IllegalArgumentException("a count is negative in a table of yes and no");
    }
  }

  /** Number of pairs, n. */
  public long size() {
    return yesYes + yesNo + noYes + noNo;
  }

  /** The change of the share of yes, -1 to 1, with Wald's interval. */
  public Result change(Confidence confidence) {
    double n = size();
    if (n == 0) {
      return Result.undefined(Reason.NO_VALUES);
    }
    double changed = noYes - yesNo;
    double error = Math.sqrt(yesNo + noYes - changed * changed / n) / n;
    return Result.of(
        changed / n, error, Interval.around(changed / n, confidence.normalQuantile() * error));
  }

  /** The chi-squared test without correction. */
  public Significance uncorrected() {
    return chiSquared(Math.abs((double) yesNo - noYes));
  }

  /** The chi-squared test with continuity correction. */
  public Significance corrected() {
    return chiSquared(yesNo == noYes ? 0 : Math.abs((double) yesNo - noYes) - 1);
  }

  private Significance chiSquared(double excess) {
    double changed = yesNo + noYes;
    return changed == 0
        ? Significance.undefined(Reason.NO_DIFFERENCE)
        : Significance.chiSquared(excess * excess / changed, 1);
  }

  /** The exact binomial test. */
  public Significance exact() {
    return SignTest.of(noYes, yesNo);
  }
}
