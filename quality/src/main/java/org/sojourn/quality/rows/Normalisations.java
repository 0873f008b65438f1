package org.sojourn.quality.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetScan;

/** The texts of a run that were read as values of another spelling. */
public final class Normalisations {

  private Normalisations() {}

  /**
   * Shows {@code use} every normalisation.
   *
   * @param privateDir holds the private tables of a run
   * @throws org.sojourn.model.run.Failure when there is no such table, or one of another version
   */
  public static void forEach(Path privateDir, Consumer<NormalisationRow> use) {
    TableSchema schema = CanonicalTables.normalisations();
    ParquetScan.forEach(
        privateDir.resolve(schema.name()),
        schema,
        List.of("source", "column", "value", "normalised", "count"),
        r ->
            use.accept(
                new NormalisationRow(
                    (String) r[0], (String) r[1], (String) r[2], (String) r[3], (Long) r[4])));
  }
}
