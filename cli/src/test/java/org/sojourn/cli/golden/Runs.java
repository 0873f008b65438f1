package org.sojourn.cli.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.table.EditionTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.transform.kept.LastCube;

/**
 * Runs studies, all in one Spark session.
 *
 * @param folder where their directories and tables are made
 */
record Runs(SparkSession spark, Path folder) {

  /** What comes of a study. */
  StudyRun of(Study study) {
    ProgrammeDirectory programme = ProgrammeLoader.load(study.write(folder));
    StudyRun.ingest(spark, programme, tables(study));
    return again(study, study);
  }

  /** What comes of a study that has the same rows as another one, which was read before. */
  StudyRun again(Study study, Study other) {
    delete(tables(other).resolve(EstimateTable.SCHEMA.name()));
    delete(tables(other).resolve(EditionTable.SCHEMA.name()));
    LastCube.TABLES.forEach(table -> delete(tables(other).resolve(table)));
    ProgrammeDirectory programme = ProgrammeLoader.load(study.write(folder));
    return StudyRun.of(spark, programme, tables(other), folder.resolve(study.id() + "-public"));
  }

  private static void delete(Path table) {
    try (Stream<Path> files = Files.exists(table) ? Files.list(table) : Stream.empty()) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path tables(Study study) {
    return folder.resolve(study.id() + "-private");
  }
}
