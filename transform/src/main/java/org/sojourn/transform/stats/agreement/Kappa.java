package org.sojourn.transform.stats.agreement;

import java.util.Map;
import java.util.TreeMap;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/**
 * Cohen's kappa of two raters (hosts and participants, say) of the same exchanges: agreement beyond
 * what their answers would agree by chance, 1 for complete agreement, 0 for chance, negative for
 * less. With v the weight of a pair of answers, p their shares, r and c the raters' own shares:
 *
 * <pre>
 * observed = sum v p          chance = sum v r c
 * kappa    = (observed - chance) / (1 - chance)
 * se^2     = (sum p (v - (v_i + v_j)(1 - kappa))^2 - (kappa - chance (1 - kappa))^2)
 *            / (n (1 - chance)^2),      v_i = sum over j of c_j v_ij,  v_j = sum over i of r_i v_ij
 * </pre>
 *
 * Weights are 1 for equal answers and fall with the distance of codes, over the widest distance
 * that is possible on the scale: see {@link Weights}. The interval is kappa -+ z se, cut to -1 and
 * 1.
 *
 * <p>Undefined without pairs, and where both raters give one and the same answer throughout: no
 * agreement beyond chance is possible then. One pair of different answers has kappa 0. There is no
 * interval where the standard error is 0 (among others, for one pair and where all agree): it would
 * claim certainty. Kappa is small where nearly all answers are equal, however many agree; read it
 * beside the share that agrees.
 *
 * <p>R: {@code vcd::Kappa(table)}, weights {@code "Equal-Spacing"} and {@code "Fleiss-Cohen"}.
 * References: J. Cohen, Educational and Psychological Measurement 20 (1960); Psychological Bulletin
 * 70 (1968); J. L. Fleiss, J. Cohen, B. S. Everitt, Psychological Bulletin 72 (1969), on the
 * standard error.
 */
public final class Kappa {

  /** How much answers that differ count as agreement. */
  public enum Weights {
    /** Not at all: for answers without order. */
    NONE {
      @Override
      double of(double distance) {
        return distance == 0 ? 1 : 0;
      }
    },
    /** 1 - distance: R's Equal-Spacing, after Cicchetti and Allison. */
    LINEAR {
      @Override
      double of(double distance) {
        return 1 - distance;
      }
    },
    /** 1 - distance squared: R's Fleiss-Cohen. */
    QUADRATIC {
      @Override
      double of(double distance) {
        return 1 - distance * distance;
      }
    };

    /** The weight, 0 to 1, of a distance as part of the widest one. */
    abstract double of(double distance);
  }

  private final JointHistogram pairs;
  private final Weights weights;
  private final double widest;
  private final Map<Double, Double> rows;
  private final Map<Double, Double> columns;

  /**
   * Of complete pairs.
   *
   * @param pairs the raters' answers, one rater as pre, the other as post
   * @param span the greatest less the least code of the scale, above 0
   * @throws IllegalArgumentException when two answers lie farther apart
   */
  public Kappa(JointHistogram pairs, double span, Weights weights) {
    this.pairs = pairs;
    this.weights = weights;
    this.widest = span;
    this.rows = shares(pairs.pre());
    this.columns = shares(pairs.post());
    if (!(span > 0) || pairs.pairs().stream().anyMatch(p -> Math.abs(p.difference()) > span)) {
      throw new IllegalArgumentException("a scale of width " + span + " has no " + pairs);
    }
  }

  private static Map<Double, Double> shares(Histogram answers) {
    TreeMap<Double, Double> shares = new TreeMap<>();
    answers.forEach((code, count) -> shares.put(code, count / (double) answers.size()));
    return shares;
  }

  private double weight(double one, double other) {
    return weights.of(Math.abs(one - other) / widest);
  }

  /** The weighted share that agrees, 0 to 1; NaN without pairs. */
  private double observed() {
    double n = pairs.size();
    return pairs.pairs().stream().mapToDouble(p -> p.count() / n * weight(p.pre(), p.post())).sum();
  }

  private double chance() {
    double chance = 0;
    for (var row : rows.entrySet()) {
      chance += row.getValue() * expected(row.getKey(), columns);
    }
    return chance;
  }

  /** The mean weight of an answer against the other rater's answers. */
  private double expected(double code, Map<Double, Double> others) {
    double sum = 0;
    for (var other : others.entrySet()) {
      sum += other.getValue() * weight(code, other.getKey());
    }
    return sum;
  }

  /** Kappa with its standard error and interval, -1 to 1. */
  public Result of(Confidence confidence) {
    if (pairs.size() == 0) {
      return Result.undefined(Reason.NO_VALUES);
    }
    if (rows.size() == 1 && rows.keySet().equals(columns.keySet())) {
      return Result.undefined(Reason.NO_SPREAD);
    }
    double chance = chance();
    double observed = observed();
    boolean all = pairs.pairs().stream().allMatch(p -> p.count() == 0 || p.difference() == 0);
    double kappa = all ? 1 : (observed - chance) / (1 - chance);
    double error = Math.sqrt(Math.max(0, variance(kappa, chance)));
    double half = confidence.normalQuantile() * error;
    if (!(half > 1e-9)) {
      return Result.of(kappa);
    }
    return Result.of(
        kappa, error, new Interval(Math.max(-1, kappa - half), Math.min(1, kappa + half)));
  }

  private double variance(double kappa, double chance) {
    double n = pairs.size();
    double sum = 0;
    for (JointHistogram.Pair pair : pairs.pairs()) {
      double margin = expected(pair.pre(), columns) + expected(pair.post(), rows);
      double term = weight(pair.pre(), pair.post()) - margin * (1 - kappa);
      sum += pair.count() / n * term * term;
    }
    double centre = kappa - chance * (1 - kappa);
    return (sum - centre * centre) / (n * (1 - chance) * (1 - chance));
  }
}
