package org.sojourn.cli.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.model.estimate.Cell;

/**
 * Groups of R's as breakdowns: {@code gender=female|vote=Labour} is a cell of {@code gender_vote}.
 */
final class Groups {

  private Groups() {}

  /** Adds a column to the rows that holds the group that {@code keys} make, and gives its name. */
  static String add(List<Map<String, String>> rows, String... keys) {
    String name = name(Arrays.stream(keys));
    rows.forEach(
        row ->
            row.put(
                name,
                Arrays.stream(keys)
                    .map(key -> key + "=" + row.get(key))
                    .collect(Collectors.joining("|"))));
    return name;
  }

  /** The cell of a group; bars in attributes are stored as slashes. */
  static Cell cell(String group) {
    if (group.equals("all")) {
      return Cell.OVERALL;
    }
    String name = name(Arrays.stream(group.split("\\|")).map(part -> part.split("=")[0]));
    return new Cell(name, List.of(group.replace('|', '/')));
  }

  private static String name(java.util.stream.Stream<String> keys) {
    return "by_" + keys.map(key -> key.toLowerCase(Locale.ROOT)).collect(Collectors.joining("_"));
  }
}
