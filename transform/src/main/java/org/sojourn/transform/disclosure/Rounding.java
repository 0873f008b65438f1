package org.sojourn.transform.disclosure;

import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Precision;
import org.sojourn.model.programme.Disclosure;

/**
 * Rounds what is published: value, standard error and interval. Pure numbers such as p-values and
 * effect sizes get two decimals more, counts stay as they are.
 *
 * @param policy what a programme declares
 */
public record Rounding(Disclosure policy) {

  /** The rounding that a policy declares. */
  public static Rounding of(Disclosure policy) {
    return new Rounding(policy);
  }

  /** The figure as it is published. */
  public Estimate of(Estimate estimate) {
    return policy.decimals() == null ? estimate : Precision.of(policy, estimate).of(estimate);
  }
}
