package org.sojourn.transform.stats.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Raking, or iterative proportional fitting: weights that meet the known totals of several margins
 * (country, sector, size) without their combinations being known. In turn, for each margin, every
 * weight is multiplied by the total of its class over the sum of the weights there, until all
 * margins are met to {@value #PRECISION}, relative, or {@code mostRounds} rounds are over.
 *
 * <p>Weights stay above 0, and depend on the cell only: base weight times the cell's factor. With
 * one margin it is post-stratification and done after one round. Multiplying all base weights by
 * one number changes no resulting weight.
 *
 * <p>Where a class has a total above 0 and nobody answered there, no weights can meet it: nothing
 * is raked, see {@link Impossible}. Where weights exist for every class but not together (empty
 * combinations), rounds end without convergence and the remaining deviation tells how far off they
 * are; such weights are not to be used.
 *
 * <p>R: {@code survey::rake(design, sample.margins, population.margins, control = list(maxit,
 * epsilon))}, which stops when cells no longer change. Reference: W. E. Deming, F. F. Stephan,
 * Annals of Mathematical Statistics 11 (1940).
 */
public sealed interface Raking {

  /** How closely margins are met. */
  double PRECISION = 1e-12;

  /**
   * Those who answered and share all classes.
   *
   * @param classes their class in each margin, in the margins' order
   * @param weight the sum of their base weights, above 0
   */
  record Cell(List<String> classes, double weight) {}

  /**
   * Rounds were made.
   *
   * @param factors of each cell, in order, above 0: by what base weights are multiplied
   * @param rounds how many
   * @param deviation the greatest of |sum of weights / total - 1| over all classes of all margins
   */
  record Raked(List<Double> factors, int rounds, double deviation) implements Raking {

    /** Whether the margins are met. */
    public boolean converged() {
      return deviation <= PRECISION;
    }
  }

  /**
   * No weights can meet the margins.
   *
   * @param empty by position of the margin, the classes in which nobody answered
   */
  record Impossible(List<List<String>> empty) implements Raking {}

  /**
   * Rakes {@code cells}.
   *
   * @param cells at least one, with every combination of classes at most once
   * @param margins at least one: total by class, 0 or more; all margins add up to the same
   * @throws IllegalArgumentException when a cell has a class without a total above 0, a weight is
   *     not above 0, or margins add up to different numbers
   */
  static Raking of(List<Cell> cells, List<SortedMap<String, Double>> margins, int mostRounds) {
    requireRakeable(cells, margins);
    List<List<String>> empty = empty(cells, margins);
    if (empty.stream().anyMatch(classes -> !classes.isEmpty())) {
      return new Impossible(empty);
    }
    double[] factors = new double[cells.size()];
    Arrays.fill(factors, 1);
    double deviation = deviation(cells, margins, factors);
    int round = 0;
    while (deviation > PRECISION && round < mostRounds) {
      for (int m = 0; m < margins.size(); m++) {
        fit(cells, m, margins.get(m), factors);
      }
      deviation = deviation(cells, margins, factors);
      round++;
    }
    return new Raked(Arrays.stream(factors).boxed().toList(), round, deviation);
  }

  private static void requireRakeable(List<Cell> cells, List<SortedMap<String, Double>> margins) {
    double all = total(margins.get(0));
    for (SortedMap<String, Double> margin : margins) {
      if (Math.abs(total(margin) - all) > 1e-9 * all) {
        throw new IllegalArgumentException("margins add up to " + all + " and to " + total(margin));
      }
    }
    for (Cell cell : cells) {
      boolean listed = cell.weight() > 0 && cell.classes().size() == margins.size();
      for (int m = 0; m < margins.size() && listed; m++) {
        listed = margins.get(m).getOrDefault(cell.classes().get(m), 0.0) > 0;
      }
      if (!listed) {
        throw new IllegalArgumentException(cell + " is not part of the margins " + margins);
      }
    }
  }

  private static double total(SortedMap<String, Double> margin) {
    return margin.values().stream().mapToDouble(t -> t).sum();
  }

  private static List<List<String>> empty(
      List<Cell> cells, List<SortedMap<String, Double>> margins) {
    List<List<String>> empty = new ArrayList<>();
    for (int m = 0; m < margins.size(); m++) {
      int margin = m;
      List<String> filled = cells.stream().map(cell -> cell.classes().get(margin)).toList();
      empty.add(
          margins.get(m).entrySet().stream()
              .filter(total -> total.getValue() > 0 && !filled.contains(total.getKey()))
              .map(Map.Entry::getKey)
              .toList());
    }
    return empty;
  }

  private static void fit(
      List<Cell> cells, int margin, SortedMap<String, Double> totals, double[] factors) {
    SortedMap<String, Double> sums = sums(cells, margin, factors);
    for (int i = 0; i < factors.length; i++) {
      String name = cells.get(i).classes().get(margin);
      factors[i] *= totals.get(name) / sums.get(name);
    }
  }

  private static SortedMap<String, Double> sums(List<Cell> cells, int margin, double[] factors) {
    SortedMap<String, Double> sums = new TreeMap<>();
    for (int i = 0; i < factors.length; i++) {
      Cell cell = cells.get(i);
      sums.merge(cell.classes().get(margin), cell.weight() * factors[i], Double::sum);
    }
    return sums;
  }

  private static double deviation(
      List<Cell> cells, List<SortedMap<String, Double>> margins, double[] factors) {
    double greatest = 0;
    for (int m = 0; m < margins.size(); m++) {
      for (Map.Entry<String, Double> sum : sums(cells, m, factors).entrySet()) {
        double total = margins.get(m).get(sum.getKey());
        greatest = Math.max(greatest, Math.abs(sum.getValue() / total - 1));
      }
    }
    return greatest;
  }
}
