package org.sojourn.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.ingest.parse.LeftRow;
import org.sojourn.ingest.parse.ParseTask;

/** Says where persons who were erased still stand in the sources. */
final class LeftRows {

  private static final int SHOWN = 20;

  private LeftRows() {}

  /** File and row of each of {@code rows}, for whoever keeps the sources; empty when none. */
  static Optional<String> told(List<ParseTask> tasks, List<LeftRow> rows) {
    Map<String, SortedSet<Long>> byFile = new TreeMap<>();
    for (LeftRow row : rows) {
      byFile
          .computeIfAbsent(tasks.get(row.file()).file().name(), file -> new TreeSet<>())
          .add(row.row());
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "left out rows about persons who were erased: "
                + byFile.entrySet().stream()
                    .map(file -> file.getKey() + " row " + shown(file.getValue()))
                    .collect(Collectors.joining("; ")));
  }

  private static String shown(SortedSet<Long> rows) {
    String shown =
        rows.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
    return rows.size() <= SHOWN ? shown : shown + " and " + (rows.size() - SHOWN) + " more";
  }
}
