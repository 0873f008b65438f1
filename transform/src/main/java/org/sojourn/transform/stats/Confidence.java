package org.sojourn.transform.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A confidence level and its quantiles, two-sided.
 *
 * @param level in (0, 1), such as 0.95
 */
public record Confidence(double level) {

  /**
   * Checks the level.
   *
   * @throws IllegalArgumentException when it is not between 0 and 1
   */
  public Confidence {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("confidence must lie in (0, 1), not " + level);
    }
  }

  /** The probability left out on either side: 0.025 at a level of 0.95. */
  public double tail() {
    return (1 - level) / 2;
  }

  /** The normal quantile: 1.96 at a level of 0.95. R: {@code qnorm(1 - tail)}. */
  public double normalQuantile() {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail());
  }

  /**
   * Student's quantile. R: {@code qt(1 - tail, df)}.
   *
   * @param degreesOfFreedom 1 or more
   */
  public double studentQuantile(long degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail());
  }
}
