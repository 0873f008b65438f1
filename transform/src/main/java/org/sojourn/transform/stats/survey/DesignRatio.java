package org.sojourn.transform.stats.survey;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/**
 * The ratio of two totals of a domain, such as the cost of a day: R = sum w y / sum w x, with the
 * standard error of linearisation, the scores being w (y - R x) / sum w x.
 *
 * <p>Undefined without anybody in the domain, and where the x add up to 0; without standard error
 * and interval where a stratum has one cluster that is not all of it.
 *
 * <p>R: {@code survey::svyratio(~y, ~x, design)}. Reference: Cochran 1977, section 6.4; Lohr 2010,
 * section 9.1.
 */
public final class DesignRatio {

  private DesignRatio() {}

  /**
   * The ratio.
   *
   * @param numerator the sample with its values y
   * @param denominators the values x, in the sample's order
   */
  public static Result of(List<Unit> numerator, List<Double> denominators, Confidence confidence) {
    List<Unit> domain = new ArrayList<>();
    double above = 0;
    double below = 0;
    for (int i = 0; i < numerator.size(); i++) {
      Unit unit = numerator.get(i);
      if (unit.inDomain()) {
        domain.add(unit);
        above += unit.weight() * unit.value();
        below += unit.weight() * denominators.get(i);
      }
    }
    if (domain.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    if (below == 0) {
      return Result.undefined(Reason.ZERO_DIVISOR);
    }
    double ratio = above / below;
    double[] scores = new double[numerator.size()];
    for (int i = 0; i < scores.length; i++) {
      Unit unit = numerator.get(i);
      double residual = unit.value() - ratio * denominators.get(i);
      scores[i] = unit.inDomain() ? unit.weight() * residual / below : 0;
    }
    double variance = Linearisation.variance(numerator, scores);
    return Linearisation.result(ratio, variance, Linearisation.degrees(domain), confidence);
  }
}
