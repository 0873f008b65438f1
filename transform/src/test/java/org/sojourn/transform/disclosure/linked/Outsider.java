package org.sojourn.transform.disclosure.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sojourn.transform.disclosure.support.IntegerProgramme;

/** Somebody who sees all cells but the hidden ones, knows every sum, and solves for the rest. */
final class Outsider {

  private final LinkedTable table;
  private final Map<Integer, Integer> positions = new HashMap<>();
  private final IntegerProgramme programme;

  Outsider(LinkedTable table, Collection<Integer> hidden) {
    this.table = table;
    new TreeSet<>(hidden).forEach(cell -> positions.put(cell, positions.size()));
    programme = new IntegerProgramme(positions.size());
    for (Equation equation : table.equations()) {
      Map<Integer, Integer> unknown = new HashMap<>();
      long known = 0;
      for (int i = 0; i < equation.size(); i++) {
        Integer position = positions.get(equation.cell(i));
        if (position == null) {
          known += equation.sign(i) * table.count(equation.cell(i));
        } else {
          unknown.merge(position, equation.sign(i), Integer::sum);
        }
      }
      programme.add(unknown, -known);
    }
  }

  long least(int cell) {
    return programme.least(List.of(positions.get(cell)));
  }

  long greatest(int cell) {
    return programme.greatest(List.of(positions.get(cell)));
  }

  /**
   * What is wrong with a mask, in words: sensitive cells that are shown or known, or, where
   * something has to be reached, that are known to be below; other hidden cells that are known, so
   * that hiding them is for nothing.
   */
  List<String> findings(Protection protection) {
    List<String> findings = new ArrayList<>();
    for (int cell = 0; cell < table.size(); cell++) {
      String name = table.names().get(cell) + " = " + table.count(cell);
      boolean sensitive = table.kind(cell) == CellKind.SENSITIVE;
      if (!positions.containsKey(cell)) {
        if (sensitive) {
          findings.add(name + " is shown");
        }
        continue;
      }
      long greatest = greatest(cell);
      if (greatest == table.count(cell) && least(cell) == greatest) {
        findings.add(name + " is known");
      } else if (sensitive && greatest < protection.reach()) {
        findings.add(name + " is known to be at most " + greatest);
      }
    }
    return findings;
  }
}
