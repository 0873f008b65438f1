package org.sojourn.cli.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.sojourn.model.estimate.Cell;

/**
 * What somebody who has read a whole site and the tables beside it can say about one figure and all
 * its breakdowns: bases and, of shares, the numbers of answers they count are whole, not negative,
 * and add up. Integer programming by ojAlgo; every answer is a table that is checked in whole
 * numbers. Tables that were found once also witness what else is possible, so that few have to be
 * looked for.
 */
final class SiteOutsider {

  private static final int FAR = 5_000;
  private static final double WHOLE = 100;

  /** Whole numbers of which the first is the sum of the others. */
  private record Sum(List<Integer> terms) {}

  private final Map<Cell, SiteFigures.Said> cells = new LinkedHashMap<>();
  private final List<Cell> order = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<long[]> witnesses = new ArrayList<>();
  private final boolean isShare;

  /**
   * One figure by everything it is divided by.
   *
   * @param said by cell, as the site says it
   * @param isShare whether values are percentages of the base
   */
  SiteOutsider(Map<Cell, SiteFigures.Said> said, boolean isShare) {
    this.isShare = isShare;
    said.entrySet().stream()
        .filter(entry -> isOfAShownTable(entry.getKey(), said))
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(entry -> cells.put(entry.getKey(), entry.getValue()));
    order.addAll(cells.keySet());
    cells.keySet().forEach(this::addSums);
  }

  /** Tables of which nothing is shown tell nothing. */
  private static boolean isOfAShownTable(Cell cell, Map<Cell, SiteFigures.Said> said) {
    return said.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().breakdown().equals(cell.breakdown())
                    && entry.getValue().state().equals("shown"));
  }

  /** Whether {@code part} is counted in {@code whole}, and in which of its divisions. */
  private static String division(Cell whole, Cell part) {
    boolean isWhole = whole.equals(Cell.OVERALL) && !part.equals(Cell.OVERALL);
    if (isWhole || isResponse(whole, part)) {
      return part.breakdown();
    }
    List<String> dimensions = List.of(part.breakdown().split("-x-"));
    int at = dimensions.indexOf(whole.breakdown());
    boolean isPart = dimensions.size() > 1 && at >= 0;
    return isPart && part.keys().get(at).equals(whole.keys().get(0)) ? part.breakdown() : null;
  }

  private static boolean isResponse(Cell whole, Cell part) {
    return whole.breakdown().equals("instrument")
        && part.keys().size() == 2
        && part.keys().get(0).equals(whole.keys().get(0));
  }

  private void addSums(Cell whole) {
    Map<String, List<Integer>> divisions = new LinkedHashMap<>();
    for (Cell part : order) {
      String division = division(whole, part);
      if (division != null) {
        divisions.computeIfAbsent(division, d -> new ArrayList<>()).add(order.indexOf(part));
      }
    }
    for (List<Integer> parts : divisions.values()) {
      List<Integer> terms = new ArrayList<>(List.of(order.indexOf(whole)));
      terms.addAll(parts);
      sums.add(new Sum(terms));
      if (isShare) {
        sums.add(new Sum(terms.stream().map(term -> term + order.size()).toList()));
      }
    }
  }

  /** Number of cells that are hidden. */
  long hidden() {
    return cells.values().stream().filter(said -> said.state().equals("hidden")).count();
  }

  /** Hidden numbers that follow from what is shown, or of which everybody knows they are small. */
  List<String> findings(long threshold) {
    List<String> findings = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      String name = order.get(i).breakdown() + " " + order.get(i).joined();
      if (!cells.get(order.get(i)).state().equals("hidden")) {
        continue;
      }
      if (reach(i, true, threshold) < threshold) {
        findings.add(name + " is below " + threshold);
      }
      if (isKnown(i)) {
        findings.add("the base of " + name + " is known");
      }
      if (isShare && isKnown(i + order.size()) && !isNone(i)) {
        findings.add("the answers of " + name + " are known");
      }
    }
    return findings;
  }

  private boolean isKnown(int number) {
    long[] seen = witnesses.stream().mapToLong(table -> table[number]).sorted().toArray();
    return (seen.length == 0 || seen[0] == seen[seen.length - 1])
        && reach(number, true, Long.MAX_VALUE) == reach(number, false, Long.MIN_VALUE);
  }

  /** Whether a shown group that the cell is part of tells that nobody gave the answer. */
  private boolean isNone(int cell) {
    return order.stream()
        .filter(whole -> division(whole, order.get(cell)) != null)
        .map(cells::get)
        .anyMatch(said -> said.state().equals("shown") && said.value() == 0);
  }

  /** How far a number can go up or down; no further than {@code enough} where a witness does. */
  private long reach(int number, boolean up, long enough) {
    for (long[] table : witnesses) {
      if (up ? table[number] >= enough : table[number] <= enough) {
        return table[number];
      }
    }
    long[] found = solve(number, up);
    witnesses.add(found);
    return found[number];
  }

  private long[] solve(int number, boolean up) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> variables = new ArrayList<>();
    for (int part = 0; part < (isShare ? 2 : 1); part++) {
      for (Cell cell : order) {
        Variable variable = model.newVariable(part + " " + cell).integer().lower(0).upper(FAR);
        Long known = known(cells.get(cell), part == 1);
        variables.add(known == null ? variable : variable.level(known));
      }
    }
    for (Sum sum : sums) {
      Expression row = model.newExpression(sum.toString()).level(0);
      row.set(variables.get(sum.terms().get(0)), -1);
      sum.terms().stream().skip(1).forEach(term -> row.set(variables.get(term), 1));
    }
    for (int i = 0; isShare && i < order.size(); i++) {
      Expression row = model.newExpression("answers " + i).lower(0);
      row.set(variables.get(i), 1);
      row.set(variables.get(i + order.size()), -1);
    }
    variables.get(number).weight(BigDecimal.ONE);
    Optimisation.Result result = up ? model.maximise() : model.minimise();
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException(variables.get(number) + ": " + result);
    }
    long[] table = new long[variables.size()];
    for (int i = 0; i < table.length; i++) {
      table[i] = Math.round(result.doubleValue(i));
    }
    return checked(table);
  }

  private static Long known(SiteFigures.Said said, boolean answers) {
    if (said.state().equals("empty")) {
      return 0L;
    }
    if (!said.state().equals("shown")) {
      return null;
    }
    return answers ? Long.valueOf(Math.round(said.value() * said.base() / WHOLE)) : said.base();
  }

  private long[] checked(long[] table) {
    for (Sum sum : sums) {
      long parts = sum.terms().stream().skip(1).mapToLong(term -> table[term]).sum();
      if (table[sum.terms().get(0)] != parts) {
        throw new IllegalStateException(sum + " is not met");
      }
    }
    for (int i = 0; i < table.length; i++) {
      Long known = known(cells.get(order.get(i % order.size())), i >= order.size());
      boolean isPossible =
          table[i] >= 0 && (i < order.size() || table[i] <= table[i - order.size()]);
      if (!isPossible || (known != null && known != table[i])) {
        throw new IllegalStateException(order.get(i % order.size()) + " is " + table[i]);
      }
    }
    return table;
  }
}
