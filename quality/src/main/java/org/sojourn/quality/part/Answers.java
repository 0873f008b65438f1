package org.sojourn.quality.part;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;

/** The answers of a part of the responses: each column is read once, when it is asked for. */
final class Answers {

  private final ColumnFile part;
  private final Categories instruments;
  private final int[][] rows;
  private final Map<String, byte[]> codes = new HashMap<>();

  /** The answers in {@code part}, which stays open while they are asked for. */
  Answers(ColumnFile part) {
    this.part = part;
    this.instruments = part.categories("instrument");
    this.rows = rows(instruments);
  }

  private static int[][] rows(Categories instruments) {
    int[] sizes = new int[instruments.values().size()];
    for (int code : instruments.codes()) {
      sizes[code]++;
    }
    int[][] rows = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int row = instruments.codes().length - 1; row >= 0; row--) {
      int code = instruments.codes()[row];
      rows[code][--sizes[code]] = row;
    }
    return rows;
  }

  ColumnFile part() {
    return part;
  }

  /** The rows of the responses to {@code instrument}, rising. */
  int[] rows(String instrument) {
    int code = instruments.values().indexOf(instrument);
    return code < 0 ? new int[0] : rows[code];
  }

  /** The answers to the closed item called {@code column}, by row. */
  byte[] codes(String column) {
    return codes.computeIfAbsent(column, part::bytes);
  }

  /** The answers to the closed items called {@code columns}, by item and row. */
  byte[][] codes(List<String> columns) {
    return columns.stream().map(this::codes).toArray(byte[][]::new);
  }
}
