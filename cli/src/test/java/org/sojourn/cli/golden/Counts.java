package org.sojourn.cli.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows made of counts: as many as there were people, with the same columns. */
final class Counts {

  private final List<Map<String, String>> rows = new ArrayList<>();

  /** Adds {@code count} rows. */
  Counts add(long count, Map<String, String> row) {
    for (long i = 0; i < count; i++) {
      rows.add(new LinkedHashMap<>(row));
    }
    return this;
  }

  /** Adds {@code hits} rows with a 1 in {@code column} and as many with a 0 as make {@code n}. */
  Counts add(long hits, long n, String column, Map<String, String> row) {
    Map<String, String> with = new LinkedHashMap<>(row);
    with.put(column, "1");
    add(hits, with);
    with.put(column, "0");
    return add(n - hits, with);
  }

  /** The rows; all have every column that any row has, blank where it had none. */
  List<Map<String, String>> rows() {
    Map<String, String> blank = new LinkedHashMap<>();
    rows.forEach(row -> row.keySet().forEach(column -> blank.put(column, "")));
    return rows.stream()
        .map(
            row -> {
              Map<String, String> all = new LinkedHashMap<>(blank);
              all.putAll(row);
              return all;
            })
        .toList();
  }
}
