package org.sojourn.transform.cube;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.indicator.Breakdown;

/** The keys of an exchange's cells and the columns they are made of, each once. */
final class KeyRing {

  private record Seen(String breakdown, Side side) {}

  private final List<String> columns = new ArrayList<>();
  private final Map<Seen, CellKey> keys = new LinkedHashMap<>();

  /** Position of the key of {@code breakdown} seen from {@code side}, made where there is none. */
  int position(Breakdown breakdown, Side side) {
    Seen seen = new Seen(breakdown.id(), side);
    keys.computeIfAbsent(seen, s -> key(breakdown, side));
    return List.copyOf(keys.keySet()).indexOf(seen);
  }

  private CellKey key(Breakdown breakdown, Side side) {
    List<Integer> positions =
        CellKey.columns(breakdown, side).stream().map(this::position).toList();
    return new CellKey(breakdown.id(), List.copyOf(positions));
  }

  /** Position of {@code column}, taken up where it is not one yet. */
  int position(String column) {
    if (!columns.contains(column)) {
      columns.add(column);
    }
    return columns.indexOf(column);
  }

  /** Columns by position. */
  List<String> columns() {
    return List.copyOf(columns);
  }

  /** Keys by position. */
  List<CellKey> keys() {
    return List.copyOf(keys.values());
  }
}
