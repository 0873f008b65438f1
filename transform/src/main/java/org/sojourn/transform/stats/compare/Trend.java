package org.sojourn.transform.stats.compare;

import java.util.Arrays;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Significance;

/**
 * The test of Cochran and Armitage: does a share rise or fall along ordered groups, such as
 * cohorts? With scores s, p the share of all and N the number of all,
 *
 * <pre>z = sum s (x - n p) / sqrt(p (1 - p) (sum n s^2 - (sum n s)^2 / N))</pre>
 *
 * and z^2 is chi-squared with one degree of freedom; z is positive when the share rises. z /
 * sqrt(N) is the correlation of score and hit, -1 to 1. Undefined where the share of all is 0 or 1
 * or all values have one score. Two-sided, without continuity correction. Multiplying scores by a
 * positive number or adding one to all changes nothing.
 *
 * <p>R: {@code prop.trend.test(x, n, score)}. Reference: P. Armitage, Biometrics 11 (1955).
 */
public final class Trend {

  private Trend() {}

  /**
   * Tests {@code hits} of {@code sizes} along {@code scores}.
   *
   * @throws IllegalArgumentException when there are not equally many of them
   */
  public static Significance of(long[] hits, long[] sizes, double[] scores) {
    if (hits.length != sizes.length || sizes.length != scores.length) {
      throw new IllegalArgumentException("a trend needs hits, size and score of every group");
    }
    double all = Arrays.stream(sizes).sum();
    double share = Arrays.stream(hits).sum() / all;
    double centre = 0;
    for (int i = 0; i < scores.length; i++) {
      centre += sizes[i] * scores[i] / all;
    }
    double excess = 0;
    double spread = 0;
    for (int i = 0; i < scores.length; i++) {
      excess += (scores[i] - centre) * (hits[i] - sizes[i] * share);
      spread += sizes[i] * (scores[i] - centre) * (scores[i] - centre);
    }
    if (!(share * (1 - share) * spread > 0)) {
      return Significance.undefined(all == 0 ? Reason.NO_VALUES : Reason.NO_SPREAD);
    }
    double z = excess / Math.sqrt(share * (1 - share) * spread);

    return Significance.normal(z);
  }
}
