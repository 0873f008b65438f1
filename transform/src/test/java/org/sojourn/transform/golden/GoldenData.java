package org.sojourn.transform.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.JointHistogram;

/** Rows of a golden data set, and the histograms of its columns. */
record GoldenData(List<Map<String, String>> rows) {

  static GoldenData of(String dataset) {
    return new GoldenData(Csv.read("/golden/data/" + dataset + ".csv"));
  }

  /** Rows that R wrote, such as weights. */
  static GoldenData expected(String file) {
    return new GoldenData(Csv.read("/golden/expected/" + file + ".csv"));
  }

  /** The rows of a group such as {@code gender=female|vote=Labour}; {@code all} for all. */
  GoldenData in(String group) {
    if (group.equals("all")) {
      return this;
    }
    List<Map<String, String>> kept = new ArrayList<>(rows);
    for (String condition : group.split("\\|")) {
      String[] parts = condition.split("=");
      kept.removeIf(row -> !row.get(parts[0]).equals(parts[1]));
    }
    return new GoldenData(kept);
  }

  /** The rows in which none of {@code columns} is missing. */
  GoldenData complete(List<String> columns) {
    return new GoldenData(
        rows.stream()
            .filter(row -> columns.stream().allMatch(c -> value(row, c).isPresent()))
            .toList());
  }

  int size() {
    return rows.size();
  }

  /** How many rows have no value in {@code column}. */
  long missing(String column) {
    return rows.stream().filter(row -> value(row, column).isEmpty()).count();
  }

  Histogram histogram(String column) {
    return histogram(column, v -> v);
  }

  Histogram histogram(String column, DoubleUnaryOperator code) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (Map<String, String> row : rows) {
      value(row, column).ifPresent(v -> counts.merge(code.applyAsDouble(v), 1L, Long::sum));
    }
    return Histogram.of(counts);
  }

  /** Pairs of two columns, complete ones only. */
  JointHistogram pairs(String pre, String post) {
    TreeMap<Double, TreeMap<Double, Long>> counts = new TreeMap<>();
    for (Map<String, String> row : complete(List.of(pre, post)).rows()) {
      counts
          .computeIfAbsent(value(row, pre).getAsDouble(), v -> new TreeMap<>())
          .merge(value(row, post).getAsDouble(), 1L, Long::sum);
    }
    List<JointHistogram.Pair> pairs = new ArrayList<>();
    counts.forEach((a, row) -> row.forEach((b, n) -> pairs.add(new JointHistogram.Pair(a, b, n))));
    return new JointHistogram(pairs);
  }

  static OptionalDouble value(Map<String, String> row, String column) {
    String text = row.get(column);
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }
}
