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
          Statistic.DISTANCE_SHARE,
          Statistic.JOINT_SHARE,
          Statistic.FULFILLED,
          Statistic.UNEXPECTED,
          Statistic.STANDARD_DEVIATION,
          Statistic.IMPROVED,
          Statistic.UNCHANGED,
          Statistic.DECLINED,
          Statistic.EFFECT_SIZE,
          Statistic.P_VALUE,
          Statistic.ADJUSTED_P_VALUE);

  /** Whose intervals follow from value and base: they tell nothing more. */
  private static final Set<Statistic> SHARES =
      Set.of(
          Statistic.SHARE,
          Statistic.EXPECTED,
          Statistic.REALISED,
          Statistic.AGREEMENT,
          Statistic.NEAR_AGREEMENT);

  private Detail() {}

  /** Whether the figure rests on some of those behind the others of its cell. */
  static boolean isOfGroup(Statistic statistic) {
    return statistic == Statistic.FULFILLED || statistic == Statistic.UNEXPECTED;
  }

  /** The figure without standard error and interval, out of which the spread can be computed. */
  static Estimate withoutInterval(Estimate estimate) {
    if (SHARES.contains(estimate.statistic())) {
      return estimate;
    }
    return estimate.with(estimate.value(), null, null, null).withMethod("interval hidden");
  }
}
