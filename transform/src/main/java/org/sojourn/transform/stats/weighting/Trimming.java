package org.sojourn.transform.stats.weighting;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.transform.stats.Histogram;

/**
 * Trimming of great weights: none above {@code cap}, a multiple of the mean weight, and what is cut
 * off is added to the others in equal parts, so that the sum stays what it is:
 *
 * <pre>w' = min(cap, w + added),   sum of w' = sum of w</pre>
 *
 * Weights that the addition lifts above the cap are cut, too. It trades bias for variance: margins
 * that weights met before are not quite met after it. Weights that are all within the cap stay as
 * they are, as do equal ones; without weights nothing is trimmed.
 *
 * <p>R: {@code survey::trimWeights(design, upper, strict = TRUE)}, whose repetitions end here. A
 * discussion of the trade: F. J. Potter, A study of procedures to identify and trim extreme
 * sampling weights, Proceedings of the Section on Survey Research Methods, ASA 1990.
 *
 * @param cap the greatest weight that is left; infinite without weights
 * @param added what is added to the others, 0 or more
 * @param trimmed how many respondents had a weight above the cap
 */
public record Trimming(double cap, double added, long trimmed) {

  private record Group(double weight, long count) {}

  /**
   * How {@code weights} are trimmed.
   *
   * @param weights above 0, each as often as there are respondents who have it
   * @param multiple the cap in mean weights, above 1
   * @throws IllegalArgumentException when a weight or the multiple is too small
   */
  public static Trimming of(Histogram weights, double multiple) {
    if (!(multiple > 1) || weights.count(w -> w <= 0) > 0) {
      throw new IllegalArgumentException(
          "weights above 0 are trimmed at more than their mean, not at " + multiple + " times it");
    }
    if (weights.isEmpty()) {
      return new Trimming(Double.POSITIVE_INFINITY, 0, 0);
    }
    double cap = multiple * weights.sum() / weights.size();
    long trimmed = weights.count(w -> w > cap);
    return new Trimming(cap, trimmed == 0 ? 0 : added(weights, cap), trimmed);
  }

  /** Cuts the greatest weights, one more at a time, until the others bear what is cut off. */
  private static double added(Histogram weights, double cap) {
    List<Group> rising = new ArrayList<>();
    weights.forEach((weight, count) -> rising.add(new Group(weight, count)));
    double sum = weights.sum();
    double rest = sum;
    long others = weights.size();
    for (int i = rising.size() - 1; i > 0; i--) {
      rest -= rising.get(i).weight() * rising.get(i).count();
      others -= rising.get(i).count();
      double added = (sum - cap * (weights.size() - others) - rest) / others;
      if (rising.get(i - 1).weight() + added <= cap) {
        return Math.max(0, added);
      }
    }
    throw new IllegalStateException("the least weight is below the mean: " + weights);
  }

  /** The weight that {@code weight} becomes, above 0. */
  public double of(double weight) {
    return Math.min(cap, weight + added);
  }
}
