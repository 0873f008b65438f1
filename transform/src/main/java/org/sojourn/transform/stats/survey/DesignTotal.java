package org.sojourn.transform.stats.survey;

import java.util.List;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/**
 * The total of a domain of the population, sum w y over the domain, with the standard error of
 * clusters drawn within strata: as {@link DesignMean}, with scores w y (0 outside of the domain).
 *
 * <p>Undefined without anybody in the domain; without standard error and interval where a stratum
 * has one cluster that is not all of it. Unit: that of the values. The interval is not cut at 0.
 *
 * <p>R: {@code survey::svytotal(~y, design)}. Reference: Cochran 1977, sections 5A.2 and 9A.5.
 */
public final class DesignTotal {

  private DesignTotal() {}

  /** The total over the domain of {@code sample}. */
  public static Result of(List<Unit> sample, Calibration calibration, Confidence confidence) {
    List<Unit> domain = sample.stream().filter(Unit::inDomain).toList();
    if (domain.isEmpty()) {
      return Result.undefined(Reason.NO_VALUES);
    }
    double[] scores =
        sample.stream().mapToDouble(u -> u.inDomain() ? u.weight() * u.value() : 0).toArray();
    double total = domain.stream().mapToDouble(u -> u.weight() * u.value()).sum();
    double variance = Linearisation.variance(sample, calibration.residuals(sample, scores));
    return Linearisation.result(total, variance, Linearisation.degrees(domain), confidence);
  }
}
