package org.sojourn.transform.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.PartFiles;
import org.sojourn.transform.count.PartFile;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import scala.Tuple2;

/**
 * Counts the canonical tables into a cube by one scan.
 *
 * <p>A part of the exchanges and the part of the responses with the same name hold the same
 * exchanges in the same order, so that a task needs nothing but the two. Tasks read only the
 * columns that the plan needs, and only cubes travel from there. The same rows give the same cube
 * however they are spread. Only a programme that needs to know organisations has its rows read once
 * more, and shuffled by organisation.
 */
public final class CubeJob {

  /** The column of the exchanges that names the sending organisation. */
  public static final String SENDER = "sending_organisation";

  /** Tasks per thread: enough that none is left waiting for long, few cubes to add up. */
  private static final int TASKS_PER_THREAD = 2;

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
    JavaRDD<PartFile> exchanges = distributed(exchanges());
    JavaRDD<Cube> cubes =
        exchanges.mapPartitions(parts -> List.of(CubeTasks.exchanges(plan, parts)).iterator());
    if (!plan.organisations().isEmpty()) {
      cubes = cubes.union(organisations(plan, exchanges));
    }
    if (exists(CanonicalTable.REGISTRATIONS)) {
      cubes =
          cubes.union(
              distributed(parts(CanonicalTable.REGISTRATIONS))
                  .mapPartitions(
                      parts -> List.of(CubeTasks.registrations(plan, parts)).iterator()));
    }
    try {
      return cubes.treeReduce(Cube::add);
    } catch (Exception e) {
      throw explained(e);
    }
  }

  /**
   * The exchanges of some organisations with all responses, by sending organisation and in the
   * order of their keys; none of an organisation that sent none.
   *
   * @param plan has to read the column {@link #SENDER}
   * @param organisations few enough that their exchanges find room in memory
   * @throws Failure as {@link #count}
   */
  public SortedMap<String, List<ExchangeGroup>> sent(CubePlan plan, Set<String> organisations) {
    Set<String> wanted = Set.copyOf(organisations);
    List<Tuple2<String, ExchangeGroup>> sent;
    try {
      sent =
          distributed(exchanges())
              .mapPartitions(parts -> CubeTasks.sent(plan, wanted, parts))
              .collect();
    } catch (Exception e) {
      throw explained(e);
    }
    SortedMap<String, List<ExchangeGroup>> groups = new TreeMap<>();
    sent.stream()
        .sorted(Comparator.comparing(one -> one._2().exchange().exchange()))
        .forEach(one -> groups.computeIfAbsent(one._1(), o -> new ArrayList<>()).add(one._2()));
    return groups;
  }

  private JavaRDD<PartFile> distributed(List<PartFile> parts) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int tasks = Math.min(parts.size(), TASKS_PER_THREAD * context.defaultParallelism());
    return context.parallelize(parts, tasks);
  }

  /** Brings rows together by organisation. */
  private static JavaRDD<Cube> organisations(CubePlan plan, JavaRDD<PartFile> exchanges) {
    return exchanges
        .mapPartitionsToPair(parts -> CubeTasks.seats(plan, parts))
        .groupByKey()
        .mapPartitions(o -> List.of(CubeTasks.organisations(plan, o)).iterator());
  }

  private List<PartFile> exchanges() {
    List<PartFile> exchanges = parts(CanonicalTable.EXCHANGES);
    if (!exists(CanonicalTable.RESPONSES)) {
      return exchanges;
    }
    List<PartFile> responses = parts(CanonicalTable.RESPONSES);
    if (exchanges.size() != responses.size()) {
      throw new Failure(
          Failure.Kind.FAULT,
          ("exchanges and responses in %s are not divided alike: %d and %d parts; run the stage"
                  + " before it")
              .formatted(tables, exchanges.size(), responses.size()));
    }
    List<PartFile> both = new ArrayList<>();
    for (int i = 0; i < exchanges.size(); i++) {
      PartFile part = exchanges.get(i);
      PartFile answers = responses.get(i);
      both.add(new PartFile(part.file(), part.schema(), answers.file(), answers.schema()));
    }
    return both;
  }

  private List<PartFile> parts(CanonicalTable table) {
    TableSchema schema = schema(table);
    return PartFiles.in(tables.resolve(table.id()), schema).stream()
        .map(file -> new PartFile(file.toAbsolutePath().toString(), schema, null, null))
        .toList();
  }

  private TableSchema schema(CanonicalTable table) {
    return switch (table) {
      case REGISTRATIONS -> CanonicalTables.registrations();
      case EXCHANGES -> CanonicalTables.exchanges(directory.programme());
      case RESPONSES ->
          CanonicalTables.responses(directory.codebook(), directory.programme().language());
    };
  }

  /** A programme without such a source may be without the table; with one it has to be there. */
  private boolean exists(CanonicalTable table) {
    return Files.isDirectory(tables.resolve(table.id()))
        || directory.sources().stream().anyMatch(source -> source.table() == table);
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
}
