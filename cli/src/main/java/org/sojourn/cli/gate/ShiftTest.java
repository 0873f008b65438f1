package org.sojourn.cli.gate;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether a mean over one base can have shifted so far to that over another by who came and who
 * went alone.
 *
 * <p>Let k answers be in both bases, a only in the later and g only in the earlier one, n0 = k + g,
 * n1 = k + a. When answers stay as they were and all are drawn alike with variance s^2, the
 * difference of the means has the variance s^2 (k (1/n1 - 1/n0)^2 + a / n1^2 + g / n0^2). Shares
 * are means of 0 and 100. The approximation by a normal distribution is rough for small bases,
 * which a gate can bear: beyond it somebody looks.
 */
final class ShiftTest {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private ShiftTest() {}

  /**
   * The two-sided probability of a shift at least so great.
   *
   * @param shift difference of the means, in any unit
   * @param deviation standard deviation of single answers, in the same unit, not negative
   * @return 0 to 1; 0 for any shift where nobody came or went, 1 where there is none
   */
  static double probability(double shift, double deviation, Overlap overlap) {
    if (shift == 0) {
      return 1;
    }
    double error = deviation * Math.sqrt(factor(overlap));
    return error == 0 ? 0 : 2 * NORMAL.survivalProbability(Math.abs(shift) / error);
  }

  private static double factor(Overlap o) {
    double before = o.kept() + o.went();
    double now = o.kept() + o.came();
    double each = 1 / now - 1 / before;
    return o.kept() * each * each + o.came() / (now * now) + o.went() / (before * before);
  }
}
