package org.sojourn.quality.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
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
    first(Long.MAX_VALUE, privateDir, use);
  }

  /**
   * Shows {@code use} the first issues by source, file and row.
   *
   * @param limit how many, all where there are fewer
   * @param privateDir holds the private tables of a run
   * @throws Failure when there is no quarantine, or one of another version
   */
  public static void first(long limit, Path privateDir, Consumer<IssueRow> use) {
    TableSchema schema = CanonicalTables.quarantine();
    List<String> columns = schema.columns().stream().map(Column::name).toList();
    ParquetScan.first(
        limit,
        privateDir.resolve(schema.name()),
        schema,
        columns,
        row -> use.accept(IssueRow.of(row)));
  }
}
