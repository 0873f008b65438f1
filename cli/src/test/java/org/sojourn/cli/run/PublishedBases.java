package org.sojourn.cli.run;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;

/**
 * The bases of one indicator's figures as a run publishes them, and what integer programming by
 * ojAlgo makes of them. Sums are written down anew here: cells make the overall base, and rows and
 * columns of countries by sectors their margins. Bases of 0 are known; tables of which nothing is
 * shown tell nothing.
 */
final class PublishedBases {

  private static final int INDICATOR = 1;
  private static final int ITEM = 2;
  private static final int BREAKDOWN = 4;
  private static final int CELL = 5;
  private static final int BASE = 11;

  private record Cell(String breakdown, String keys) {}

  private final Map<Cell, Long> bases = new LinkedHashMap<>();
  private final Set<Cell> shown = new HashSet<>();
  private final List<List<Cell>> sums = new ArrayList<>();

  /** By indicator and item; built-in figures are left out. */
  static Map<String, PublishedBases> of(Path run, Set<String> indicators) {
    Map<String, PublishedBases> all = new TreeMap<>();
    for (boolean isPublic : new boolean[] {false, true}) {
      Path folder = run.resolve(isPublic ? "public/data/estimates" : "private/estimates");
      for (Object[] row : ParquetTable.read(folder, EstimateTable.SCHEMA)) {
        if (indicators.contains(row[INDICATOR])) {
          all.computeIfAbsent(row[INDICATOR] + " " + row[ITEM], key -> new PublishedBases())
              .add(row, isPublic);
        }
      }
    }
    all.values().forEach(PublishedBases::addSums);
    return all;
  }

  private void add(Object[] row, boolean isPublic) {
    Cell cell = new Cell((String) row[BREAKDOWN], (String) row[CELL]);
    if (row[BASE] != null && isPublic) {
      shown.add(cell);
    } else if (row[BASE] != null) {
      bases.put(cell, (Long) row[BASE]);
    }
  }

  private void addSums() {
    Set<String> published = new HashSet<>();
    shown.forEach(cell -> published.add(cell.breakdown()));
    Map<Cell, List<Cell>> parts = new LinkedHashMap<>();
    for (Cell cell : List.copyOf(bases.keySet())) {
      if (!cell.breakdown().equals("overall") && published.contains(cell.breakdown())) {
        parts
            .computeIfAbsent(new Cell("overall", cell.breakdown()), c -> new ArrayList<>())
            .add(cell);
        if (cell.breakdown().equals("country-x-sector")) {
          String[] keys = cell.keys().split("\\|", -1);
          parts.computeIfAbsent(new Cell("country", keys[0]), c -> new ArrayList<>()).add(cell);
          parts.computeIfAbsent(new Cell("sector", keys[1]), c -> new ArrayList<>()).add(cell);
        }
      }
    }
    bases.keySet().removeIf(cell -> !published.contains(cell.breakdown()));
    parts.forEach((total, cells) -> addSum(total, cells));
  }

  private void addSum(Cell total, List<Cell> parts) {
    List<Cell> sum = new ArrayList<>();
    sum.add(total.breakdown().equals("overall") ? new Cell("overall", "") : total);
    sum.addAll(parts);
    if (bases.containsKey(sum.get(0))) {
      long whole = parts.stream().mapToLong(bases::get).sum();
      if (whole != bases.get(sum.get(0))) {
        throw new IllegalStateException(total + " is not " + whole);
      }
      sums.add(sum);
    }
  }

  /** Number of hidden bases from 1 to below a threshold. */
  long small(long threshold) {
    return bases.keySet().stream().filter(cell -> isSmall(cell, threshold)).count();
  }

  private boolean isSmall(Cell cell, long threshold) {
    return bases.get(cell) > 0 && bases.get(cell) < threshold;
  }

  /** The small bases that are shown, or of which everybody knows that they are small. */
  List<String> findings(long threshold) {
    List<String> findings = new ArrayList<>();
    for (Cell cell : bases.keySet()) {
      if (isSmall(cell, threshold) && (shown.contains(cell) || greatest(cell) < threshold)) {
        findings.add(cell.toString());
      }
    }
    return findings;
  }

  private long greatest(Cell wanted) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Cell, Variable> variables = new HashMap<>();
    bases.forEach(
        (cell, base) -> {
          Variable variable = model.newVariable(cell.toString()).integer().lower(0);
          boolean known = shown.contains(cell) || base == 0;
          variables.put(cell, known ? variable.level(base) : variable.upper(10_000));
        });
    for (List<Cell> sum : sums) {
      Expression row = model.newExpression(sum.toString()).level(0);
      row.set(variables.get(sum.get(0)), -1);
      sum.subList(1, sum.size()).forEach(part -> row.set(variables.get(part), 1));
    }
    variables.get(wanted).weight(BigDecimal.ONE);
    Optimisation.Result result = model.maximise();
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException(wanted + ": " + result);
    }
    return Math.round(result.getValue());
  }
}
