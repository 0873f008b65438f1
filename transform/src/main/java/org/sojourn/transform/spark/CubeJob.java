package org.sojourn.transform.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.count.PartFile;
import org.sojourn.transform.count.StoredParts;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.Seat;
import scala.Tuple2;

/**
 * Counts the canonical tables into a cube by one scan.
 *
 * <p>A part of the exchanges and the part of the responses with the same name hold the same
 * exchanges in the same order, so that a task needs nothing but the two. Tasks read only the
 * columns that the plan needs, and only cubes travel from there. The same rows give the same cube
 * however they are spread. Only a programme that needs to know organisations has its rows read once
 * more, and shuffled by organisation.
 *
 * <p>Tables of one part are one task, done here: Spark takes longer to start than that.
 */
public final class CubeJob {

  /** The column of the exchanges that names the sending organisation. */
  public static final String SENDER = "sending_organisation";

  /** Tasks per thread: enough that none is left waiting for long, few cubes to add up. */
  private static final int TASKS_PER_THREAD = 2;

  private final List<PartFile> exchanges;
  private final List<PartFile> registrations;
  private final Optional<JavaSparkContext> spark;

  /**
   * A job.
   *
   * @param spark asked for a session only where a table has several parts
   * @param tables folder of the canonical tables
   * @throws Failure when a table is absent
   */
  public CubeJob(Supplier<SparkSession> spark, ProgrammeDirectory directory, Path tables) {
    StoredParts parts = new StoredParts(directory, tables);
    exchanges = parts.exchanges();
    registrations = parts.registrations();
    this.spark =
        exchanges.size() > 1 || registrations.size() > 1
            ? Optional.of(JavaSparkContext.fromSparkContext(spark.get().sparkContext()))
            : Optional.empty();
  }

  /**
   * The cube of {@code plan}.
   *
   * @throws Failure when a table is of other columns, or breaks a rule that ingest keeps
   */
  public Cube count(CubePlan plan) {
    if (spark.isEmpty()) {
      return here(plan);
    }
    try {
      return spread(plan, spark.get());
    } catch (Exception e) {
      throw explained(e);
    }
  }

  private Cube here(CubePlan plan) {
    Cube cube = CubeTasks.exchanges(plan, exchanges.iterator());
    cube = cube.add(CubeTasks.registrations(plan, registrations.iterator()));
    return plan.organisations().isEmpty()
        ? cube
        : cube.add(
            CubeTasks.organisations(
                plan, byOrganisation(CubeTasks.seats(plan, exchanges.iterator()))));
  }

  private Cube spread(CubePlan plan, JavaSparkContext context) {
    JavaRDD<PartFile> spread = distributed(context, exchanges);
    JavaRDD<Cube> cubes =
        spread.mapPartitions(parts -> List.of(CubeTasks.exchanges(plan, parts)).iterator());
    if (!plan.organisations().isEmpty()) {
      cubes = cubes.union(organisations(plan, spread));
    }
    if (!registrations.isEmpty()) {
      cubes =
          cubes.union(
              distributed(context, registrations)
                  .mapPartitions(
                      parts -> List.of(CubeTasks.registrations(plan, parts)).iterator()));
    }
    return cubes.treeReduce(Cube::add);
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
    SortedMap<String, List<ExchangeGroup>> groups = new TreeMap<>();
    sentBy(plan, Set.copyOf(organisations)).stream()
        .sorted(Comparator.comparing(one -> one._2().exchange().exchange()))
        .forEach(one -> groups.computeIfAbsent(one._1(), o -> new ArrayList<>()).add(one._2()));
    return groups;
  }

  private List<Tuple2<String, ExchangeGroup>> sentBy(CubePlan plan, Set<String> wanted) {
    if (spark.isEmpty()) {
      List<Tuple2<String, ExchangeGroup>> sent = new ArrayList<>();
      CubeTasks.sent(plan, wanted, exchanges.iterator()).forEachRemaining(sent::add);
      return sent;
    }
    try {
      return distributed(spark.get(), exchanges)
          .mapPartitions(parts -> CubeTasks.sent(plan, wanted, parts))
          .collect();
    } catch (Exception e) {
      throw explained(e);
    }
  }

  private static JavaRDD<PartFile> distributed(JavaSparkContext context, List<PartFile> parts) {
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

  /** The same without Spark. */
  private static Iterator<Tuple2<String, Iterable<Seat>>> byOrganisation(
      Iterator<Tuple2<String, Seat>> seats) {
    Map<String, List<Seat>> groups = new TreeMap<>();
    seats.forEachRemaining(
        seat -> groups.computeIfAbsent(seat._1(), o -> new ArrayList<>()).add(seat._2()));
    return groups.entrySet().stream()
        .map(group -> new Tuple2<String, Iterable<Seat>>(group.getKey(), group.getValue()))
        .iterator();
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
