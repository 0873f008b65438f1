package org.sojourn.transform.stats.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
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
 * then there is neither standard error nor interval. Undefined without anybody in the domain.
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
    List<Unit> domain = sample.stream().filter(Unit::inDomain).toList();
    if (domain.isEmpty()) {
      return new DesignMean(0, 0, Result.undefined(Reason.NO_VALUES));
    }
    long degrees = degrees(domain);
    double weights = domain.stream().mapToDouble(Unit::weight).sum();
    double mean = domain.stream().mapToDouble(u -> u.weight() * u.value()).sum() / weights;
    double error = Math.sqrt(variance(sample, mean, weights));
    return new DesignMean(domain.size(), degrees, result(mean, error, degrees, confidence));
  }

  private static Result result(double mean, double error, long degrees, Confidence confidence) {
    if (Double.isNaN(error) || degrees < 1) {
      return Result.of(mean);
    }
    double t = TDistribution.of(degrees).inverseSurvivalProbability(confidence.tail());
    return Result.of(mean, error, Interval.around(mean, t * error));
  }

  private static long degrees(List<Unit> domain) {
    TreeSet<String> strata = new TreeSet<>();
    TreeMap<String, TreeSet<String>> clusters = new TreeMap<>();
    for (Unit unit : domain) {
      strata.add(unit.stratum());
      clusters.computeIfAbsent(unit.stratum(), s -> new TreeSet<>()).add(unit.cluster());
    }
    return clusters.values().stream().mapToLong(TreeSet::size).sum() - strata.size();
  }

  private static double variance(List<Unit> sample, double mean, double weights) {
    Map<String, Map<String, Double>> totals = new TreeMap<>();
    Map<String, Double> populations = new TreeMap<>();
    for (Unit unit : sample) {
      double score = unit.inDomain() ? unit.weight() * (unit.value() - mean) / weights : 0;
      totals
          .computeIfAbsent(unit.stratum(), s -> new TreeMap<>())
          .merge(unit.cluster(), score, Double::sum);
      populations.put(unit.stratum(), unit.clustersInStratum());
    }
    double variance = 0;
    for (var stratum : totals.entrySet()) {
      variance += ofStratum(stratum.getValue(), populations.get(stratum.getKey()));
    }
    return variance;
  }

  private static double ofStratum(Map<String, Double> totals, double population) {
    double a = totals.size();
    if (a >= population) {
      return 0;
    }
    if (a == 1) {
      return Double.NaN;
    }
    double centre = totals.values().stream().mapToDouble(z -> z).sum() / a;
    double squares = totals.values().stream().mapToDouble(z -> (z - centre) * (z - centre)).sum();
    return (1 - a / population) * a / (a - 1) * squares;
  }
}
