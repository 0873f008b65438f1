package org.sojourn.cli.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.reports.proof.Mismatch;
import org.sojourn.tables.ParquetTable;

/** Holds the numbers of rows in the record of a run against those that it stored as a table. */
final class ManifestCounts {

  private static final String RECORD = "manifest.json, quality, ";

  private ManifestCounts() {}

  /** Where the record of {@code run} says another number than its table. */
  static List<Mismatch> compare(StoredRun run) {
    Map<String, Long> stored = stored(run);
    Map<String, Long> told = new TreeMap<>();
    run.manifest()
        .quality()
        .forEach(
            (source, counts) ->
                counts.forEach((code, count) -> told.put(source + ", " + code, count)));
    List<Mismatch> mismatches = new ArrayList<>();
    TreeSet<String> all = new TreeSet<>(stored.keySet());
    all.addAll(told.keySet());
    for (String place : all) {
      long right = stored.getOrDefault(place, 0L);
      long found = told.getOrDefault(place, 0L);
      if (right != found) {
        mismatches.add(
            new Mismatch(RECORD + place, "\"%d\" should be \"%d\"".formatted(found, right), ""));
      }
    }
    return mismatches;
  }

  private static Map<String, Long> stored(StoredRun run) {
    var schema = CanonicalTables.sourceCounts();
    Map<String, Long> stored = new TreeMap<>();
    ParquetTable.read(run.folder().resolve("private").resolve(schema.name()), schema)
        .forEach(row -> stored.merge(row[0] + ", " + row[1], (Long) row[3], Long::sum));
    return stored;
  }
}
