package org.sojourn.transform.stats.survey;

import java.util.List;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/**
 * The weighted mean of a domain, with the standard error of Taylor linearisation for clusters drawn
 * within strata. With W the sum of the domain's weights, and z of a cluster its sum of w (y - m) /
 * W over the domain (0 where the domain has nobody in it),
 *
 * <pre>
 * m   = sum w y / W
 * var = sum over strata (1 - a / A) a / (a - 1) sum over clusters (z - mean z)^2
 * df  = clusters - strata of the domain;   m -+ t(df) se
 * </pre>
 *
 * with a clusters of A in the stratum. A share is the mean of zeros and ones; see {@link
 * DesignShare} for its interval. A stratum of one cluster that is not all of it has no variance:
 * then there is neither standard error nor interval. Equal values have a standard error of 0 and an
 * interval of one point, as in R; what is published of them has none unless everybody answered.
 * Undefined without anybody in the domain. Weights that meet known totals have smaller errors, see
 * {@link Calibration}.
 *
 * <p>R: {@code survey::svymean(~y, subset(design, domain))}, {@code confint(df = degf(design))}.
 * Reference: S. L. Lohr, Sampling: Design and Analysis, 2nd ed. 2010, section 9.1; for domains W.
 * G. Cochran 1977, section 5A.14.
 *
 * @param size respondents in the domain
 * @param degreesOfFreedom clusters less strata with somebody of the domain
 * @param result the mean with standard error and t interval
 */
public record DesignMean(long size, long degreesOfFreedom, Result result) {

  /** The mean over the domain of {@code sample}: all units, also those outside of the domain. */
  public static DesignMean of(List<Unit> sample, Confidence confidence) {
    return of(sample, Calibration.NONE, confidence);
  }

  /** The same of a sample whose weights were calibrated. */
  public static DesignMean of(List<Unit> sample, Calibration calibration, Confidence confidence) {
    List<Unit> domain = sample.stream().filter(Unit::inDomain).toList();
    if (domain.isEmpty()) {
      return new DesignMean(0, 0, Result.undefined(Reason.NO_VALUES));
    }
    double weights = domain.stream().mapToDouble(Unit::weight).sum();
    double mean = domain.stream().mapToDouble(u -> u.weight() * u.value()).sum() / weights;
    double[] scores =
        sample.stream()
            .mapToDouble(u -> u.inDomain() ? u.weight() * (u.value() - mean) / weights : 0)
            .toArray();
    double variance = Linearisation.variance(sample, calibration.residuals(sample, scores));
    long degrees = Linearisation.degrees(domain);
    return new DesignMean(
        domain.size(), degrees, Linearisation.result(mean, variance, degrees, confidence));
  }
}
