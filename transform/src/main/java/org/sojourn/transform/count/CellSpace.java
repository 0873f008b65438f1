package org.sojourn.transform.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.sojourn.tables.column.Categories;

/**
 * The combinations of some attributes that occur, numbered from 0 as they are met. A row's number
 * is worked out from the numbers of its values, not from texts; texts are looked at once per
 * combination and part.
 */
final class CellSpace {

  private static final int DENSE = 1 << 20;

  private final List<Integer> positions;
  private final Map<List<String>, Integer> known = new HashMap<>();
  private final List<String[]> attributes = new ArrayList<>();
  private int[] cells = {};

  /** The combinations of the attributes at {@code positions}. */
  CellSpace(List<Integer> positions) {
    this.positions = positions;
  }

  /** Finds the cells of {@code rows} rows, whose attributes are {@code columns} by position. */
  void load(int rows, IntFunction<Categories> columns) {
    int[] codes = new int[rows];
    int[] first = rows == 0 ? new int[0] : new int[] {0};
    for (int position : positions) {
      first = combine(codes, first.length, columns.apply(position));
    }
    int[] meanings = new int[first.length];
    for (int i = 0; i < first.length; i++) {
      meanings[i] = cell(first[i], columns);
    }
    for (int i = 0; i < rows; i++) {
      codes[i] = meanings[codes[i]];
    }
    cells = codes;
  }

  /**
   * Replaces each row's code, below {@code size}, by one for its combination with {@code column}.
   *
   * @return a row of each new code
   */
  private static int[] combine(int[] codes, int size, Categories column) {
    int values = column.values().size() + 1;
    return (long) size * values <= DENSE
        ? combineDensely(codes, size * values, values, column.codes())
        : combineSparsely(codes, values, column.codes());
  }

  private static int[] combineDensely(int[] codes, int pairs, int values, int[] column) {
    int[] numbers = new int[pairs]; // one above a pair's new code
    int[] first = new int[pairs];
    int size = 0;
    for (int i = 0; i < codes.length; i++) {
      int pair = codes[i] * values + column[i] + 1;
      if (numbers[pair] == 0) {
        first[size] = i;
        numbers[pair] = ++size;
      }
      codes[i] = numbers[pair] - 1;
    }
    return Arrays.copyOf(first, size);
  }

  private static int[] combineSparsely(int[] codes, int values, int[] column) {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] first = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      long pair = (long) codes[i] * values + column[i] + 1;
      Integer number = numbers.putIfAbsent(pair, numbers.size());
      if (number == null) {
        number = numbers.size() - 1;
        first[number] = i;
      }
      codes[i] = number;
    }
    return Arrays.copyOf(first, numbers.size());
  }

  private int cell(int row, IntFunction<Categories> columns) {
    String[] values = new String[positions.stream().mapToInt(p -> p + 1).max().orElse(0)];
    positions.forEach(p -> values[p] = columns.apply(p).at(row));
    Integer cell = known.putIfAbsent(Arrays.asList(values), attributes.size());
    if (cell == null) {
      attributes.add(values);
      return attributes.size() - 1;
    }
    return cell;
  }

  /** The cell of each row of the part loaded last. */
  int[] cells() {
    return cells;
  }

  /** Number of cells met. */
  int size() {
    return attributes.size();
  }

  /** The attributes of {@code cell} by position; only those that make it. */
  String[] attributes(int cell) {
    return attributes.get(cell);
  }

  /** Forgets all cells. */
  void clear() {
    known.clear();
    attributes.clear();
  }
}
