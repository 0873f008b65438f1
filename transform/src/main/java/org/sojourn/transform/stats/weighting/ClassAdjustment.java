package org.sojourn.transform.stats.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Factors by which the weights of those who answered are multiplied, class by class:
 *
 * <pre>factor = target of the class / sum of the base weights of those in it who answered</pre>
 *
 * With the base weights of all who were asked as target this is a weighting-class adjustment for
 * non-response, each factor the inverse of the class's weighted response rate and 1 or more. With
 * known numbers of the population it is post-stratification. Afterwards the weights of every class
 * that is not empty add up to its target, exactly but for rounding.
 *
 * <p>A class with a target in which nobody answered has no factor: nobody can stand for it. It is
 * listed as empty, and the weights add up to less than all targets by {@link #lost()}; whoever
 * wants it represented has to merge it with another class first. A class with target 0 in which
 * nobody answered is left out. No classes, no factors.
 *
 * <p>R: {@code survey::postStratify(design, ~class, population, partial = TRUE)}. Reference: G.
 * Kalton, I. Flores-Cervantes, Weighting methods, Journal of Official Statistics 19 (2003).
 *
 * @param factors above 0, by class, of classes in which somebody answered
 * @param empty classes with a target above 0 in which nobody answered
 * @param lost the sum of their targets
 */
public record ClassAdjustment(SortedMap<String, Double> factors, List<String> empty, double lost) {

  /**
   * The factors.
   *
   * @param targets what the weights of each class are to add up to, 0 or more
   * @param answered base weights of those who answered, summed, by class; 0 or absent for nobody
   * @throws IllegalArgumentException when one is negative, or somebody answered in a class without
   *     a target above 0
   */
  public static ClassAdjustment of(
      SortedMap<String, Double> targets, SortedMap<String, Double> answered) {
    answered.forEach((name, sum) -> requireTarget(name, sum, targets.getOrDefault(name, 0.0)));
    SortedMap<String, Double> factors = new TreeMap<>();
    List<String> empty = new ArrayList<>();
    double lost = 0;
    for (Map.Entry<String, Double> target : targets.entrySet()) {
      double sum = answered.getOrDefault(target.getKey(), 0.0);
      requireTarget(target.getKey(), sum, target.getValue());
      if (sum > 0) {
        factors.put(target.getKey(), target.getValue() / sum);
      } else if (target.getValue() > 0) {
        empty.add(target.getKey());
        lost += target.getValue();
      }
    }
    return new ClassAdjustment(factors, List.copyOf(empty), lost);
  }

  private static void requireTarget(String name, double sum, double target) {
    if (!(sum >= 0 && target >= 0) || sum > 0 && target == 0) {
      throw new IllegalArgumentException(
          "class " + name + " has weights of " + sum + " and a target of " + target);
    }
  }
}
