package org.sojourn.transform.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Weighting;
import org.sojourn.transform.base.WeightingClasses;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.weighting.ClassAdjustment;
import org.sojourn.transform.stats.weighting.Kish;
import org.sojourn.transform.stats.weighting.Raking;
import org.sojourn.transform.stats.weighting.Trimming;

/**
 * The weights of one role's responses in one wave. Respondents are the responses, complete or
 * partial; an item that one of them leaves out changes no weight.
 *
 * <p>With {@code classes} a weight is the class's population over its respondents; a class in which
 * nobody answered is lost, see {@link ClassAdjustment}. With {@code raking} weights meet every
 * margin of that part of the population whose groups all have respondents; what is outside of it is
 * lost in the same way, since no weights can stand for it.
 *
 * @param role who was asked
 * @param wave when
 * @param classes by key, those with a population
 * @param rounds of raking; 0 for classes
 * @param deviation how far weights are off the margins before they are cut, relative; 0 for classes
 * @param outcome whether the weights can be used
 */
public record Weights(
    Role role,
    String wave,
    SortedMap<String, WeightClass> classes,
    int rounds,
    double deviation,
    Outcome outcome) {

  /** Raking ends after so many rounds. */
  public static final int MOST_ROUNDS = 1000;

  /** What came of it. */
  public enum Outcome {
    /** The weights are used. */
    WEIGHTED,
    /** Raking did not meet the margins: answers are not weighted. */
    NOT_CONVERGED,
    /** Nobody answered. */
    NO_ANSWERS
  }

  private record Factors(Map<String, Double> byClass, int rounds, double deviation) {}

  /**
   * The weights.
   *
   * @param population by class, 1 or more
   * @param respondents by class, at most the population
   */
  public static Weights of(
      Role role,
      String wave,
      Weighting weighting,
      SortedMap<String, Long> population,
      SortedMap<String, Long> respondents) {
    if (respondents.isEmpty()) {
      return new Weights(
          role,
          wave,
          classes(population, respondents, Map.of(), Map.of()),
          0,
          0,
          Outcome.NO_ANSWERS);
    }
    Factors factors =
        weighting.method() == Weighting.Method.CLASSES
            ? classes(population, respondents)
            : raked(population, respondents);
    boolean met = factors.deviation() <= Raking.PRECISION;
    Map<String, Double> cut = trimmed(factors.byClass(), respondents, weighting.trim());
    return new Weights(
        role,
        wave,
        classes(population, respondents, factors.byClass(), cut),
        factors.rounds(),
        factors.deviation(),
        met ? Outcome.WEIGHTED : Outcome.NOT_CONVERGED);
  }

  private static SortedMap<String, WeightClass> classes(
      SortedMap<String, Long> population,
      SortedMap<String, Long> respondents,
      Map<String, Double> factors,
      Map<String, Double> weights) {
    SortedMap<String, WeightClass> classes = new TreeMap<>();
    population.forEach(
        (key, size) ->
            classes.put(
                key,
                new WeightClass(
                    WeightingClasses.margins(key),
                    size,
                    respondents.getOrDefault(key, 0L),
                    factors.getOrDefault(key, 0.0),
                    weights.getOrDefault(key, 0.0))));
    return classes;
  }

  private static Factors classes(
      SortedMap<String, Long> population, SortedMap<String, Long> respondents) {
    return new Factors(
        ClassAdjustment.of(doubles(population), doubles(respondents)).factors(), 0, 0);
  }

  private static SortedMap<String, Double> doubles(SortedMap<String, Long> counts) {
    SortedMap<String, Double> doubles = new TreeMap<>();
    counts.forEach((key, count) -> doubles.put(key, (double) count));
    return doubles;
  }

  private static Factors raked(
      SortedMap<String, Long> population, SortedMap<String, Long> respondents) {
    List<Raking.Cell> cells = new ArrayList<>();
    respondents.forEach(
        (key, count) -> cells.add(new Raking.Cell(WeightingClasses.margins(key), count)));
    Raking.Raked raked = (Raking.Raked) Raking.of(cells, margins(population, cells), MOST_ROUNDS);
    Map<String, Double> factors = new TreeMap<>();
    List<String> keys = List.copyOf(respondents.keySet());
    for (int i = 0; i < keys.size(); i++) {
      factors.put(keys.get(i), raked.factors().get(i));
    }
    return new Factors(factors, raked.rounds(), raked.deviation());
  }

  /** The margins of the population whose groups all have respondents. */
  private static List<SortedMap<String, Double>> margins(
      SortedMap<String, Long> population, List<Raking.Cell> cells) {
    List<Set<String>> filled = new ArrayList<>();
    List<SortedMap<String, Double>> margins = new ArrayList<>();
    for (int m = 0; m < cells.get(0).classes().size(); m++) {
      int margin = m;
      filled.add(
          cells.stream().map(cell -> cell.classes().get(margin)).collect(Collectors.toSet()));
      margins.add(new TreeMap<>());
    }
    population.forEach(
        (key, size) -> {
          List<String> groups = WeightingClasses.margins(key);
          if (isRepresented(groups, filled)) {
            for (int m = 0; m < margins.size(); m++) {
              margins.get(m).merge(groups.get(m), (double) size, Double::sum);
            }
          }
        });
    return margins;
  }

  private static boolean isRepresented(List<String> groups, List<Set<String>> filled) {
    for (int m = 0; m < filled.size(); m++) {
      if (!filled.get(m).contains(groups.get(m))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Double> trimmed(
      Map<String, Double> factors, SortedMap<String, Long> respondents, Double trim) {
    if (trim == null) {
      return factors;
    }
    Trimming trimming = Trimming.of(histogram(factors, respondents), trim);
    Map<String, Double> cut = new TreeMap<>();
    factors.forEach((key, factor) -> cut.put(key, trimming.of(factor)));
    return cut;
  }

  private static Histogram histogram(
      Map<String, Double> weights, SortedMap<String, Long> respondents) {
    TreeMap<Double, Long> byWeight = new TreeMap<>();
    weights.forEach((key, weight) -> byWeight.merge(weight, respondents.get(key), Long::sum));
    return Histogram.of(byWeight);
  }

  /** One row of the private table per class. */
  public List<Object[]> rows() {
    String name = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return classes.entrySet().stream()
        .map(
            e ->
                new Object[] {
                  role.id(),
                  wave,
                  e.getKey(),
                  e.getValue().population(),
                  e.getValue().respondents(),
                  e.getValue().isEmpty() ? null : (Double) e.getValue().factor(),
                  e.getValue().isEmpty() ? null : (Double) e.getValue().weight(),
                  e.getValue().isTrimmed() ? "yes" : "no",
                  name,
                  (long) rounds,
                  deviation
                })
        .toList();
  }

  /** Whether answers are weighted. */
  public boolean isUsed() {
    return outcome == Outcome.WEIGHTED;
  }

  /** How many could be asked. */
  public long population() {
    return classes.values().stream().mapToLong(WeightClass::population).sum();
  }

  /** How many answered. */
  public long respondents() {
    return classes.values().stream().mapToLong(WeightClass::respondents).sum();
  }

  /** What the weights of all respondents cost. */
  public Kish kish() {
    TreeMap<Double, Long> byWeight = new TreeMap<>();
    classes.values().stream()
        .filter(c -> !c.isEmpty())
        .forEach(c -> byWeight.merge(c.weight(), c.respondents(), Long::sum));
    return Kish.of(Histogram.of(byWeight));
  }

  /** Population that the weights do not stand for, since nobody like it answered. */
  public long lost() {
    double represented =
        classes.values().stream().mapToDouble(c -> c.weight() * c.respondents()).sum();
    return population() - Math.round(represented);
  }
}
