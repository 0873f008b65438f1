package org.sojourn.quality.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetScan;

/** The quarantine of a run, which can be read without its programme. */
public final class Quarantine {

  private Quarantine() {}

  /**
   * Shows {@code use} every issue by source, file and row.
   *
   * @param privateDir holds the private tables of a run
   * @throws Failure when there is no quarantine, or one of another version
   */
  public static void forEach(Path privateDir, Consumer<IssueRow> use) {
    TableSchema schema = CanonicalTables.quarantine();
    ParquetScan.forEach(
        privateDir.resolve(schema.name()),
        schema,
        List.of("source", "file", "row", "code", "column", "value", "reason"),
        row -> use.accept(issue(row)));
  }

  private static IssueRow issue(Object[] row) {
    return new IssueRow(
        new Place((String) row[0], (String) row[1], (Long) row[2]),
        code((String) row[3]),
        (String) row[4],
        (String) row[5],
        (String) row[6]);
  }

  private static IssueCode code(String id) {
    return Stream.of(IssueCode.values())
        .filter(code -> code.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.FAULT,
                    "the quarantine has an issue '%s', which this version does not know; run again"
                        .formatted(id)));
  }
}
