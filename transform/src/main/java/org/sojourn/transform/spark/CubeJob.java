package org.sojourn.transform.spark;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.spark.SparkTables;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;

/**
 * Counts the canonical tables into a cube by one scan and one shuffle.
 *
 * <p>Exchanges and responses are brought together by the exchange's key and sorted, so that each
 * task sees an exchange with all its responses, counts a cube of its own, and only cubes travel
 * from there. The same rows give the same cube however they are spread. Only a programme that needs
 * to know organisations has its rows read and shuffled once more, by organisation.
 */
public final class CubeJob {

  private final SparkSession spark;
  private final ProgrammeDirectory directory;
  private final Path tables;

  /**
   * A job.
   *
   * @param tables folder of the canonical tables
   */
  public CubeJob(SparkSession spark, ProgrammeDirectory directory, Path tables) {
    this.spark = spark;
    this.directory = directory;
    this.tables = tables;
  }

  /**
   * The cube of {@code plan}.
   *
   * @throws Failure when a table is absent or of other columns, or breaks a rule that ingest keeps
   */
  public Cube count(CubePlan plan) {
    Dataset<Row> events = events(plan);
    JavaRDD<Cube> cubes =
        events.javaRDD().mapPartitions(rows -> List.of(CubeCounter.events(plan, rows)).iterator());
    if (!plan.organisations().isEmpty()) {
      cubes = cubes.union(organisations(plan, events));
    }
    if (exists(CanonicalTable.REGISTRATIONS)) {
      cubes = cubes.union(registrations(plan));
    }
    try {
      return cubes.treeAggregate(new Cube(plan), Cube::add, Cube::add);
    } catch (Exception e) {
      throw explained(e);
    }
  }

  /** The failure that a task explained itself by, out of what Spark wraps around it. */
  private static RuntimeException explained(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failure failure) {
        return failure;
      }
    }
    return thrown instanceof RuntimeException e
        ? e
        : new Failure(Failure.Kind.FAULT, "cannot count: " + thrown.getMessage(), thrown);
  }

  private Dataset<Row> events(CubePlan plan) {
    EventColumns columns = new EventColumns(plan);
    Dataset<Row> events =
        columns.exchanges(
            read(CanonicalTable.EXCHANGES, CanonicalTables.exchanges(directory.programme())));
    if (exists(CanonicalTable.RESPONSES)) {
      TableSchema schema =
          CanonicalTables.responses(directory.codebook(), directory.programme().language());
      events = events.union(columns.responses(read(CanonicalTable.RESPONSES, schema)));
    }
    return events
        .repartition(col(EventColumns.KEY))
        .sortWithinPartitions(EventColumns.KEY, EventColumns.KIND);
  }

  /** Brings rows together a second time, by organisation. */
  private static JavaRDD<Cube> organisations(CubePlan plan, Dataset<Row> events) {
    return events
        .javaRDD()
        .mapPartitionsToPair(rows -> CubeCounter.seats(plan, rows))
        .groupByKey()
        .mapPartitions(o -> List.of(CubeCounter.organisations(plan, o)).iterator());
  }

  private JavaRDD<Cube> registrations(CubePlan plan) {
    Dataset<Row> rows = read(CanonicalTable.REGISTRATIONS, CanonicalTables.registrations());
    return EventColumns.registrations(rows)
        .javaRDD()
        .mapPartitions(r -> List.of(CubeCounter.registrations(plan, r)).iterator());
  }

  private Dataset<Row> read(CanonicalTable table, TableSchema schema) {
    return SparkTables.read(spark, tables.resolve(table.id()), schema);
  }

  /** A programme without such a source may be without the table; with one it has to be there. */
  private boolean exists(CanonicalTable table) {
    return Files.isDirectory(tables.resolve(table.id()))
        || directory.sources().stream().anyMatch(source -> source.table() == table);
  }
}
