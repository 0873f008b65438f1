package org.sojourn.cli.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sojourn.model.estimate.Cell;

/**
 * What expected values belong to.
 *
 * @param group {@code all}, or {@code key=value|key=value}
 */
record Case(String dataset, String metric, String item, String group) {

  static Case of(Map<String, String> row) {
    return new Case(row.get("dataset"), row.get("metric"), row.get("item"), row.get("group"));
  }

  /** The cell of the group in the breakdown that {@link Groups} makes for its keys. */
  Cell cell() {
    return Groups.cell(group);
  }

  /** The values of the group by key. */
  Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String part : group.split("\\|")) {
      String[] pair = part.split("=", 2);
      keys.put(pair[0], pair.length == 1 ? "" : pair[1]);
    }
    return keys;
  }
}
