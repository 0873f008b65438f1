package org.sojourn.cli.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.ingest.IngestResult.InputFile;
import org.sojourn.model.programme.Gates;
import org.sojourn.model.run.GateResult;
import org.sojourn.model.run.RunManifest;

/** Looks for columns of sources that are new or have vanished since the published run. */
record ColumnGate(Gates limits) {

  private static final int MOST_NAMES = 10;

  List<GateResult> judge(List<RunManifest.Input> published, List<InputFile> read) {
    Map<String, Set<String>> before = new TreeMap<>();
    published.forEach(input -> add(before, input.source(), input.columns()));
    Map<String, Set<String>> now = new TreeMap<>();
    read.forEach(input -> add(now, input.source(), input.columns()));
    List<GateResult> results = new ArrayList<>();
    now.forEach(
        (source, columns) -> {
          Set<String> old = before.getOrDefault(source, Set.of());
          if (!old.isEmpty() && !columns.isEmpty()) {
            results.add(compare(source, old, columns));
          }
        });
    return results;
  }

  private static void add(Map<String, Set<String>> sources, String source, List<String> columns) {
    sources.computeIfAbsent(source, any -> new TreeSet<>()).addAll(columns);
  }

  private GateResult compare(String source, Set<String> before, Set<String> now) {
    Set<String> fresh = new TreeSet<>(now);
    fresh.removeAll(before);
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(now);
    if (fresh.isEmpty() && gone.isEmpty()) {
      return Gate.COLUMNS.passed(source, 0.0, null);
    }
    String message =
        "source '%s' has other columns than in the published run: %s%s%s; see whether its mapping still says what it should"
            .formatted(
                source,
                fresh.isEmpty() ? "" : "new " + names(fresh),
                fresh.isEmpty() || gone.isEmpty() ? "" : ", ",
                gone.isEmpty() ? "" : "gone " + names(gone));
    return limits.columns() == Gates.Columns.REFUSE
        ? Gate.COLUMNS.refused(source, (double) (fresh.size() + gone.size()), 0.0, message)
        : Gate.COLUMNS.noted(source, message);
  }

  private static String names(Collection<String> columns) {
    String names =
        columns.stream()
            .limit(MOST_NAMES)
            .map(name -> "'" + name + "'")
            .collect(Collectors.joining(", "));
    int more = columns.size() - MOST_NAMES;
    return more > 0 ? names + " and " + more + " more" : names;
  }
}
