package org.sojourn.transform.stats.weighting;

import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/**
 * What unequal weights cost, after Kish:
 *
 * <pre>
 * design effect  = n sum(w^2) / sum(w)^2 = 1 + cv^2      cv: of the weights, divisor n
 * effective size = sum(w)^2 / sum(w^2)   = n / design effect
 * </pre>
 *
 * It holds for a figure that has nothing to do with the weights; where it has, the design effect of
 * {@link org.sojourn.transform.stats.survey.DesignEffect} is the true one. Undefined without
 * weights. Equal weights, and one weight, have a design effect of exactly 1. Range: 1 to n; the
 * effective size likewise.
 *
 * <p>R: {@code n * sum(w^2) / sum(w)^2}. Reference: L. Kish, Survey Sampling, 1965, section 11.7;
 * Weighting for unequal Pi, Journal of Official Statistics 8 (1992).
 *
 * @param size n
 * @param sum sum of the weights
 * @param designEffect 1 or more
 * @param effectiveSize at most n
 */
public record Kish(long size, double sum, Result designEffect, Result effectiveSize) {

  /**
   * Of weights, each as often as there are respondents who have it.
   *
   * @throws IllegalArgumentException when a weight is not above 0
   */
  public static Kish of(Histogram weights) {
    if (weights.count(w -> w <= 0) > 0) {
      throw new IllegalArgumentException("weights are above 0: " + weights);
    }
    if (weights.isEmpty()) {
      Result none = Result.undefined(Reason.NO_VALUES);
      return new Kish(0, 0, none, none);
    }
    double n = weights.size();
    double effect = 1 + variation(weights);
    return new Kish(weights.size(), weights.sum(), Result.of(effect), Result.of(n / effect));
  }

  /** The squared coefficient of variation, divisor n: exactly 0 for equal weights. */
  private static double variation(Histogram weights) {
    if (weights.isConstant()) {
      return 0;
    }
    double n = weights.size();
    double mean = weights.sum() / n;
    double[] squares = new double[1];
    weights.forEach((w, count) -> squares[0] += (w - mean) * (w - mean) * count);
    return squares[0] / n / (mean * mean);
  }
}
