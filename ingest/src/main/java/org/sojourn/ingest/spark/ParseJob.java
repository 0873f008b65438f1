package org.sojourn.ingest.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.TaskContext;
import org.sojourn.ingest.kept.ParsedFileWriter;
import org.sojourn.ingest.parse.FileParser;
import org.sojourn.ingest.parse.LeftRow;
import org.sojourn.ingest.parse.PackedRows;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.tables.Division;

/**
 * Parses a file, as a task, and writes what came out of it.
 *
 * @param attempts folder where it is written
 * @param schemas of all canonical tables
 * @param division how tables are divided
 * @param key replaces identifying values
 * @param erasures whose rows are left out
 */
record ParseJob(
    String attempts, Schemas schemas, Division division, PseudonymKey key, Erasures erasures)
    implements Serializable {

  /**
   * What was done.
   *
   * @param file index of the file
   * @param attempt name of what was written
   * @param left rows that were left out
   */
  record Done(int file, String attempt, ArrayList<LeftRow> left) implements Serializable {}

  /** Parses the file of {@code task}. */
  Done run(ParseTask task) throws IOException {
    int file = task.file().index();
    ParseTask alone = task.numbered(0);
    String attempt = "parsed-" + TaskContext.get().taskAttemptId();
    try (FileParser parser = new FileParser(alone, key, erasures)) {
      CanonicalTable table = task.mapping().table();
      PackedRows rows = new PackedRows(parser, table, schemas.of(table), division);
      List<LeftRow> left = ParsedFileWriter.write(Path.of(attempts, attempt), alone, rows);
      ArrayList<LeftRow> own = new ArrayList<>();
      left.forEach(row -> own.add(new LeftRow(file, row.row(), row.exchange())));
      return new Done(file, attempt, own);
    }
  }
}
