package org.sojourn.transform.disclosure;

import java.util.Set;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/** Which figures tell how answers are spread, beside their share, mean or score. */
final class Detail {

  /** What is withheld where single answers must not show. */
  static final Set<Statistic> TOLD_BY =
      Set.of(
          Statistic.ANSWER_SHARE,
          Statistic.STANDARD_DEVIATION,
          Statistic.IMPROVED,
          Statistic.UNCHANGED,
          Statistic.DECLINED,
          Statistic.EFFECT_SIZE,
          Statistic.P_VALUE,
          Statistic.ADJUSTED_P_VALUE);

  private Detail() {}

  /** The figure without standard error and interval, out of which the spread can be computed. */
  static Estimate withoutInterval(Estimate estimate) {
    if (estimate.statistic() == Statistic.SHARE) {
      return estimate;
    }
    return new Estimate(
        estimate.id(),
        estimate.indicator(),
        estimate.item(),
        estimate.statistic(),
        estimate.cell(),
        estimate.code(),
        estimate.value(),
        null,
        null,
        null,
        estimate.base(),
        estimate.population(),
        "interval hidden",
        estimate.status(),
        estimate.reason());
  }
}
