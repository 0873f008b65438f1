package org.sojourn.transform.stats.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Result;

/**
 * The variance of an estimate whose units have scores (weight times influence): with z the sum of a
 * cluster's scores, and a clusters of A in a stratum,
 *
 * <pre>sum over strata (1 - a / A) a / (a - 1) sum over clusters (z - mean z)^2</pre>
 *
 * NaN where a stratum has one cluster that is not all of it. R: {@code survey:::svyrecvar}.
 */
final class Linearisation {

  private Linearisation() {}

  /** The variance, 0 or more, or NaN; {@code scores} in the sample's order. */
  static double variance(List<Unit> sample, double[] scores) {
    Map<String, Map<String, Double>> totals = new TreeMap<>();
    Map<String, Double> populations = new TreeMap<>();
    for (int i = 0; i < scores.length; i++) {
      Unit unit = sample.get(i);
      totals
          .computeIfAbsent(unit.stratum(), s -> new TreeMap<>())
          .merge(unit.cluster(), scores[i], Double::sum);
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

  /** Clusters less strata with somebody of the domain. */
  static long degrees(List<Unit> domain) {
    TreeMap<String, TreeSet<String>> clusters = new TreeMap<>();
    for (Unit unit : domain) {
      clusters.computeIfAbsent(unit.stratum(), s -> new TreeSet<>()).add(unit.cluster());
    }
    return clusters.values().stream().mapToLong(TreeSet::size).sum() - clusters.size();
  }

  /** A value with its standard error and t interval; alone where the design has no variance. */
  static Result result(double value, double variance, long degrees, Confidence confidence) {
    if (Double.isNaN(variance) || degrees < 1) {
      return Result.of(value);
    }
    double error = Math.sqrt(variance);
    double t = TDistribution.of(degrees).inverseSurvivalProbability(confidence.tail());
    return Result.of(value, error, Interval.around(value, t * error));
  }
}
