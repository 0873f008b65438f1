package org.sojourn.ingest.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;

/**
 * What the files of a programme say in canonical form, before rules over tables.
 *
 * @param rows the accepted responses: value by column, without source, file and row
 * @param issues what is wrong, as {@code row: code column: reason}
 * @param problems what is wrong with files
 */
public record Canonical(
    List<Map<String, Object>> rows, List<String> issues, List<String> problems) {

  /** Parses all files of {@code programme} that feed the responses. */
  public static Canonical of(ProgrammeDirectory programme, PseudonymKey key) {
    List<String> columns =
        CanonicalTables.responses(programme.codebook(), programme.programme().language())
            .columns()
            .stream()
            .map(Column::name)
            .toList();
    Canonical all = new Canonical(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (Snapshots snapshots = Snapshots.take(programme, variable -> null, programme.path())) {
      for (ParseTask task : ParseTask.of(programme, snapshots)) {
        if (task.mapping().table() == CanonicalTable.RESPONSES) {
          new FileParser(task, key, Erasures.NONE)
              .forEachRemaining(parsed -> all.add(parsed, columns));
        }
      }
    }
    return all;
  }

  private void add(Parsed parsed, List<String> columns) {
    if (parsed instanceof StoredRow row) {
      Object[] cells = row.values(0);
      Map<String, Object> values = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        values.put(columns.get(i), cells[i]);
      }
      rows.add(values);
    } else if (parsed instanceof PlacedIssue issue) {
      issues.add(
          "%d: %s %s: %s"
              .formatted(
                  issue.row(),
                  issue.issue().code().id(),
                  issue.issue().column(),
                  issue.issue().reason()));
    } else if (parsed instanceof FileSummary summary && summary.problem() != null) {
      problems.add(summary.problem());
    }
  }

  /** The values of {@code column}, row by row. */
  public List<Object> column(String column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }
}
