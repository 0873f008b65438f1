package org.sojourn.transform.stats.survey;

import java.util.List;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/**
 * The design effect of a mean: its variance over that of a simple random sample of as many, drawn
 * without replacement from a population of W, the sum of the domain's weights:
 *
 * <pre>
 * s^2  = n / (n - 1) sum w (y - m)^2 / W
 * deff = se^2 / (s^2 (W - n) / (W n))
 * </pre>
 *
 * Below 1 where strata help, above 1 where clusters or unequal weights cost. Undefined without
 * anybody, for one respondent, where all values are equal, where the design has no variance, and
 * where the weights add up to no more than there are respondents (they do not count a population).
 *
 * <p>R: {@code survey::svymean(~y, design, deff = TRUE)}. Reference: L. Kish, Survey Sampling,
 * 1965, section 8.2.
 */
public final class DesignEffect {

  private DesignEffect() {}

  /** The effect on {@code mean}, that of the domain of {@code sample}. */
  public static Result of(List<Unit> sample, DesignMean mean) {
    if (!(mean.result() instanceof Result.Figure figure)) {
      return mean.result();
    }
    double n = mean.size();
    if (n == 1) {
      return Result.undefined(Reason.ONE_VALUE);
    }
    List<Unit> domain = sample.stream().filter(Unit::inDomain).toList();
    double weights = domain.stream().mapToDouble(Unit::weight).sum();
    double squares =
        domain.stream()
            .mapToDouble(u -> u.weight() * Math.pow(u.value() - figure.value(), 2))
            .sum();
    double simple = n / (n - 1) * squares / weights * (weights - n) / (weights * n);
    if (!(simple > 0) || figure.standardError().isEmpty()) {
      return Result.undefined(Reason.NO_SPREAD);
    }
    return Result.of(Math.pow(figure.standardError().getAsDouble(), 2) / simple);
  }
}
