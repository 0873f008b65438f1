package org.sojourn.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;

/**
 * How many answered in each group, as far as what a run publishes tells somebody who knows how many
 * were asked: the response tables by one breakdown, and of shares and means the bases by it, in
 * each cell and in the hidden cells together. Solved by ojAlgo in whole numbers.
 */
final class PublishedResponses {

  private record Group(String instrument, String cell) {}

  private final ProgrammeDirectory programme;
  private final String breakdown;
  private final Map<Group, Long> asked = new LinkedHashMap<>();
  private final Map<Group, Map<Statistic, Long>> known = new HashMap<>();
  private final Map<String, Map<String, Long>> bases = new TreeMap<>();

  /** What can be read of {@code run} by {@code breakdown}. */
  PublishedResponses(Path run, ProgrammeDirectory programme, String breakdown) {
    this.programme = programme;
    this.breakdown = breakdown;
    for (Estimate e : estimates(run.resolve("private/estimates"))) {
      if (e.indicator().equals("response") && isOf(e)) {
        asked.put(group(e), e.base());
      }
    }
    for (Estimate e : estimates(run.resolve("public/data/estimates"))) {
      if (e.indicator().equals("response") && isOf(e) && e.shown()) {
        known.computeIfAbsent(group(e), g -> new HashMap<>()).put(e.statistic(), count(e));
      } else if (e.base() != null && Set.of("overall", breakdown).contains(e.cell().breakdown())) {
        bases.computeIfAbsent(e.indicator(), i -> new HashMap<>()).put(e.cell().joined(), e.base());
      }
    }
  }

  private static List<Estimate> estimates(Path folder) {
    return ParquetTable.read(folder, EstimateTable.SCHEMA).stream()
        .map(EstimateTable::estimate)
        .toList();
  }

  private boolean isOf(Estimate e) {
    return Set.of("instrument", "instrument-x-" + breakdown).contains(e.cell().breakdown());
  }

  private static Group group(Estimate e) {
    List<String> keys = e.cell().keys();
    return new Group(keys.get(0), keys.size() == 1 ? "" : keys.get(1));
  }

  private static long count(Estimate e) {
    return e.value() == null ? 0 : Math.round(e.value());
  }

  /** Number of groups of fewer than {@code threshold}. */
  long small(long threshold) {
    return asked.keySet().stream().filter(group -> isSmall(group, threshold)).count();
  }

  private boolean isSmall(Group group, long threshold) {
    return !group.cell().isEmpty() && asked.get(group) > 0 && asked.get(group) < threshold;
  }

  /** The small groups of which a number follows that would not without tables by group. */
  Set<String> findings(long threshold) {
    Set<String> findings = certain(threshold, true);
    if (!findings.isEmpty()) {
      findings.removeAll(certain(threshold, false));
    }
    return findings;
  }

  private Set<String> certain(long threshold, boolean seesGroups) {
    Set<String> certain = new TreeSet<>();
    for (Group group : asked.keySet()) {
      for (Statistic outcome : List.of(Statistic.COMPLETE, Statistic.NO_RESPONSE)) {
        if (isSmall(group, threshold)
            && solve(group, outcome, false, seesGroups)
                == solve(group, outcome, true, seesGroups)) {
          certain.add(group + " " + outcome);
        }
      }
    }
    return certain;
  }

  private long solve(Group wanted, Statistic outcome, boolean up, boolean seesGroups) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<List<Object>, Variable> numbers = new HashMap<>();
    for (Group group : asked.keySet()) {
      Expression all = model.newExpression("all " + group).level(asked.get(group));
      for (Statistic of : List.of(Statistic.COMPLETE, Statistic.PARTIAL, Statistic.NO_RESPONSE)) {
        Variable number = model.newVariable(group + " " + of).integer().lower(0);
        number.upper(asked.get(group));
        if (known.containsKey(group) && (seesGroups || group.cell().isEmpty())) {
          number.level(known.get(group).get(of));
        }
        all.set(number, 1);
        numbers.put(List.of(group, of), number);
      }
    }
    addTotals(model, numbers);
    programme.indicators().forEach(indicator -> addBases(model, numbers, indicator));
    numbers.get(List.of(wanted, outcome)).weight(1);
    Optimisation.Result result = up ? model.maximise() : model.minimise();
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("no answer: " + result);
    }
    return Math.round(result.getValue());
  }

  private void addTotals(ExpressionsBasedModel model, Map<List<Object>, Variable> numbers) {
    for (Group total : asked.keySet()) {
      if (total.cell().isEmpty()) {
        for (Statistic of : List.of(Statistic.COMPLETE, Statistic.PARTIAL, Statistic.NO_RESPONSE)) {
          Expression sum = model.newExpression("sum " + total + of).level(0);
          sum.set(numbers.get(List.of(total, of)), -1);
          asked.keySet().stream()
              .filter(g -> g.instrument().equals(total.instrument()) && !g.equals(total))
              .forEach(g -> sum.set(numbers.get(List.of(g, of)), 1));
        }
      }
    }
  }

  /** In each shown cell, and in all hidden ones, no more did not answer than its base leaves. */
  private void addBases(
      ExpressionsBasedModel model, Map<List<Object>, Variable> numbers, Indicator indicator) {
    Map<String, Long> shown = bases.getOrDefault(indicator.id(), Map.of());
    List<String> instruments = instruments(indicator.measure());
    if (instruments.isEmpty() || !shown.containsKey("")) {
      return;
    }
    Set<String> hidden = new TreeSet<>();
    asked.keySet().stream()
        .filter(g -> !shown.containsKey(g.cell()))
        .forEach(g -> hidden.add(g.cell()));
    long rest = shown.get("");
    for (Map.Entry<String, Long> cell : shown.entrySet()) {
      rest -= cell.getKey().isEmpty() ? 0 : cell.getValue();
      addBase(model, numbers, instruments, Set.of(cell.getKey()), cell.getValue(), indicator);
    }
    addBase(model, numbers, instruments, hidden, rest, indicator);
  }

  private void addBase(
      ExpressionsBasedModel model,
      Map<List<Object>, Variable> numbers,
      List<String> instruments,
      Set<String> cells,
      long base,
      Indicator indicator) {
    Expression none = model.newExpression(indicator.id() + cells);
    long all = 0;
    for (Group group : asked.keySet()) {
      if (instruments.contains(group.instrument()) && cells.contains(group.cell())) {
        none.set(numbers.get(List.of(group, Statistic.NO_RESPONSE)), 1);
        all += asked.get(group);
      }
    }
    none.upper(all - base);
  }

  /** The questionnaires that asked; of shares and means only. */
  private List<String> instruments(Measure measure) {
    List<String> asking = new ArrayList<>();
    for (Instrument i : programme.codebook().instruments()) {
      if (measure instanceof Measure.Share m && isAsked(i, m.item(), m.wave(), m.roles())
          || measure instanceof Measure.Mean n && isAsked(i, n.item(), n.wave(), n.roles())) {
        asking.add(i.instrument());
      }
    }
    return asking;
  }

  private static boolean isAsked(Instrument i, String item, String wave, List<Role> roles) {
    return i.wave().equals(wave) && i.asks(item) && (roles.isEmpty() || roles.contains(i.role()));
  }
}
