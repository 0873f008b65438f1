package org.sojourn.transform.stats.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of a sample's weights beyond the design: they meet totals of the population. The
 * standard error then comes from residuals, since what the classes explain does not vary from
 * sample to sample. With v = score / weight of each unit,
 *
 * <pre>
 * one margin:       v - mean of v in the unit's class, weighted by base weights
 * several margins:  the same with plain means, margin after margin, {@value #SWEEPS} times over
 * </pre>
 *
 * as R's survey has them. No margins, no residuals: scores stay as they are. R: {@code
 * survey::svymean(~y, survey::postStratify(...))}, {@code survey::rake(...)}. Reference: C.-E.
 * Sarndal, B. Swensson, J. Wretman, Model Assisted Survey Sampling, 1992, section 7.6; for raking
 * J.-C. Deville, C.-E. Sarndal, O. Sautory, JASA 88 (1993).
 *
 * @param margins for each margin the class of every unit, in the sample's order; none for a design
 *     as it was drawn
 * @param base weight of every unit before; used with one margin only
 */
public record Calibration(List<List<String>> margins, List<Double> base) {

  /** Weights that are the design's own. */
  public static final Calibration NONE = new Calibration(List.of(), List.of());

  private static final int SWEEPS = 10;

  /** Copies the lists. */
  public Calibration {
    margins = List.copyOf(margins);
    base = List.copyOf(base);
  }

  /** The residuals of {@code scores}, weight times influence of each unit of {@code sample}. */
  double[] residuals(List<Unit> sample, double[] scores) {
    if (margins.isEmpty()) {
      return scores;
    }
    double[] values = new double[scores.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = scores[i] / sample.get(i).weight();
    }
    if (margins.size() == 1) {
      centre(values, margins.get(0), base);
    } else {
      List<Double> equal = sample.stream().map(u -> 1.0).toList();
      for (int sweep = 0; sweep < SWEEPS; sweep++) {
        margins.forEach(margin -> centre(values, margin, equal));
      }
    }
    for (int i = 0; i < values.length; i++) {
      values[i] *= sample.get(i).weight();
    }
    return values;
  }

  private static void centre(double[] values, List<String> classes, List<Double> weights) {
    Map<String, double[]> sums = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      double[] sum = sums.computeIfAbsent(classes.get(i), c -> new double[2]);
      sum[0] += values[i] * weights.get(i);
      sum[1] += weights.get(i);
    }
    for (int i = 0; i < values.length; i++) {
      double[] sum = sums.get(classes.get(i));
      values[i] -= sum[0] / sum[1];
    }
  }
}
