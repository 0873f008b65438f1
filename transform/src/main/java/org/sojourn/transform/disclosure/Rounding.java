package org.sojourn.transform.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Disclosure;

/**
 * Rounds what is published: value, standard error and interval, halves away from zero. Pure numbers
 * such as p-values and effect sizes get two decimals more, counts stay as they are.
 *
 * @param decimals of percentages and of figures in the unit of what is measured; null for none
 */
public record Rounding(Integer decimals) {

  private static final int MORE = 2;

  /** The rounding that a policy declares. */
  public static Rounding of(Disclosure policy) {
    return new Rounding(policy.decimals());
  }

  /** The figure as it is published. */
  public Estimate of(Estimate estimate) {
    Statistic.Unit unit = estimate.statistic().unit();
    if (decimals == null || unit == Statistic.Unit.COUNT) {
      return estimate;
    }
    int places = unit == Statistic.Unit.NONE ? decimals + MORE : decimals;
    return estimate.with(
        round(estimate.value(), places),
        round(estimate.standardError(), places),
        round(estimate.low(), places),
        round(estimate.high(), places));
  }

  private static Double round(Double number, int places) {
    return number == null
        ? null
        : BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).doubleValue();
  }
}
