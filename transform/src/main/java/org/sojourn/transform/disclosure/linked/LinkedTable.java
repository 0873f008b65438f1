package org.sojourn.transform.disclosure.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts bound by sums: two-way tables with their margins, hierarchies, and tables that share
 * margins are all written this way. Cells have numbers from 0 in the order of their coming.
 *
 * <p>An {@link CellKind#OPEN} cell of 0 is known unless it counts answers: it cannot protect, since
 * outsiders often know that there is nobody of a kind.
 */
public final class LinkedTable {

  private final List<String> names;
  private final long[] counts;
  private final CellKind[] kinds;
  private final long[] weights;
  private final List<Equation> equations;
  private final int[][] equationsOf;
  private final int[][] signsOf;

  private LinkedTable(Builder builder) {
    names = List.copyOf(builder.numbers.keySet());
    counts = builder.counts.stream().mapToLong(Long::longValue).toArray();
    kinds = builder.kinds.toArray(CellKind[]::new);
    weights = builder.weights.stream().mapToLong(Long::longValue).toArray();
    equations = List.copyOf(builder.equations);
    List<List<int[]>> uses = new ArrayList<>();
    names.forEach(name -> uses.add(new ArrayList<>()));
    for (int e = 0; e < equations.size(); e++) {
      Equation equation = equations.get(e);
      for (int i = 0; i < equation.size(); i++) {
        uses.get(equation.cell(i)).add(new int[] {e, equation.sign(i)});
      }
    }
    equationsOf = new int[names.size()][];
    signsOf = new int[names.size()][];
    for (int cell = 0; cell < names.size(); cell++) {
      equationsOf[cell] = uses.get(cell).stream().mapToInt(use -> use[0]).toArray();
      signsOf[cell] = uses.get(cell).stream().mapToInt(use -> use[1]).toArray();
    }
  }

  /** Collects cells, then equations. */
  public static final class Builder {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Long> counts = new ArrayList<>();
    private final List<CellKind> kinds = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    /** Adds a cell that costs as much to hide as any other. */
    public Builder cell(String name, long count, CellKind kind) {
      return cell(name, count, kind, 1);
    }

    /**
     * Adds a cell.
     *
     * @param weight what hiding it costs when it is open: 1 for an ordinary cell, more for one that
     *     readers miss more
     * @throws IllegalArgumentException where the name is there already, the count below 0 or the
     *     weight below 1
     */
    public Builder cell(String name, long count, CellKind kind, long weight) {
      return add(name, count, kind == CellKind.OPEN && count == 0 ? CellKind.KNOWN : kind, weight);
    }

    /**
     * Adds an open cell of which nobody knows beforehand whether it is 0, such as the number of
     * those who gave an answer: unlike other open cells it can protect though it is 0.
     *
     * @throws IllegalArgumentException as for other cells
     */
    public Builder answers(String name, long count, long weight) {
      return add(name, count, CellKind.OPEN, weight);
    }

    private Builder add(String name, long count, CellKind kind, long weight) {
      if (count < 0 || weight < 1) {
        throw new IllegalArgumentException(
            name + ": count " + count + " below 0, or weight " + weight + " below 1");
      }
      if (numbers.putIfAbsent(name, numbers.size()) != null) {
        throw new IllegalArgumentException(name + " is there twice");
      }
      counts.add(count);
      kinds.add(kind);
      weights.add(weight);
      return this;
    }

    /**
     * Adds that {@code parts} make {@code total}.
     *
     * @throws IllegalArgumentException where a cell is not there, or the counts do not add up
     */
    public Builder sum(String total, List<String> parts) {
      int whole = number(total);
      List<Integer> cells = parts.stream().map(this::number).toList();
      long sum = cells.stream().mapToLong(counts::get).sum();
      if (sum != counts.get(whole)) {
        throw new IllegalArgumentException(
            total + " has " + counts.get(whole) + ", its parts " + sum);
      }
      equations.add(new Equation(whole, cells));
      return this;
    }

    private int number(String name) {
      Integer number = numbers.get(name);
      if (number == null) {
        throw new IllegalArgumentException("no cell " + name);
      }
      return number;
    }

    /** The table. */
    public LinkedTable build() {
      return new LinkedTable(this);
    }
  }

  /** Number of cells. */
  public int size() {
    return counts.length;
  }

  /** Names of the cells in order of their numbers. */
  public List<String> names() {
    return names;
  }

  /** True count of a cell. */
  public long count(int cell) {
    return counts[cell];
  }

  /** What is to become of a cell. */
  public CellKind kind(int cell) {
    return kinds[cell];
  }

  /** What hiding a cell costs. */
  public long weight(int cell) {
    return weights[cell];
  }

  /** All sums. */
  public List<Equation> equations() {
    return equations;
  }

  /** Numbers of the cells of a kind, rising. */
  public List<Integer> cells(CellKind kind) {
    List<Integer> cells = new ArrayList<>();
    for (int cell = 0; cell < kinds.length; cell++) {
      if (kinds[cell] == kind) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The sums a cell is in. */
  int[] equationsOf(int cell) {
    return equationsOf[cell];
  }

  /** How it enters each of them. */
  int[] signsOf(int cell) {
    return signsOf[cell];
  }

  /** Numbers of the cells by their names. */
  public Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int cell = 0; cell < names.size(); cell++) {
      numbers.put(names.get(cell), cell);
    }
    return numbers;
  }
}
