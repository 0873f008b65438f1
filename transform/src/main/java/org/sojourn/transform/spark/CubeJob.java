package org.sojourn.transform.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.count.PartFile;
import org.sojourn.transform.count.StoredParts;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.Seat;
import org.sojourn.transform.kept.KeptCube;
import org.sojourn.transform.kept.LastCube;
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
 * <p>Few parts are counted here, and all where Spark would count in this process, too: it takes
 * longer to start than that.
 */
public final class CubeJob {

  /** The column of the exchanges that names the sending organisation. */
  public static final String SENDER = "sending_organisation";

  /** Tasks per thread: enough that none is left waiting for long, few cubes to add up. */
  private static final int TASKS_PER_THREAD = 2;

  /** How many parts are counted here although there are machines elsewhere: a million exchanges. */
  private static final int FEW = 32;

  private final StoredParts tables;
  private final List<PartFile> exchanges;
  private final List<PartFile> parts;
  private final Workers workers;

  /**
   * A job.
   *
   * @param workers asked for a session only where many parts are to be counted elsewhere, or
   *     several to be looked through for organisations
   * @param tables folder of the canonical tables
   * @throws Failure when a table is absent
   */
  public CubeJob(Workers workers, ProgrammeDirectory directory, Path tables) {
    this.tables = new StoredParts(directory, tables);
    this.exchanges = this.tables.exchanges();
    this.parts = Stream.concat(exchanges.stream(), this.tables.registrations().stream()).toList();
    this.workers = workers;
  }

  /**
   * The cube of {@code plan}, everything counted anew.
   *
   * @throws Failure when a table is of other columns, or breaks a rule that ingest keeps
   */
  public Cube count(CubePlan plan) {
    return count(plan, parts).add(organisations(plan));
  }

  /**
   * What is to be counted of {@code plan}, and what the last run's cube tells. Asks for a session
   * where counting needs one.
   *
   * @throws Failure when a part cannot be read
   */
  public KeptCube beside(LastCube last, CubePlan plan) {
    KeptCube kept = KeptCube.of(plan, parts, tables, last);
    if (!isCountedHere(kept.come())
        || !isCountedHere(kept.gone())
        || isSpread() && !plan.organisations().isEmpty()) {
      context();
    }
    return kept;
  }

  /**
   * The cube of {@code plan}, with no more counted than has to be; keeps it with the tables.
   *
   * @throws Failure as {@link #count(CubePlan)}
   */
  public Cube count(CubePlan plan, KeptCube kept) {
    boolean few = isCountedHere(kept.come()) && isCountedHere(kept.gone());
    Stream<List<PartFile>> changed = Stream.of(kept.come(), kept.gone());
    List<Cube> counted =
        (few ? changed.parallel() : changed).map(some -> count(plan, some)).toList();
    Cube cube = kept.before().add(counted.get(0)).subtract(counted.get(1));
    kept.write(cube, tables.tables());
    return cube.add(organisations(plan));
  }

  private boolean isCountedHere(List<PartFile> some) {
    return some.size() <= FEW || !workers.areElsewhere();
  }

  /** The cube of some parts, without what is counted per organisation. */
  private Cube count(CubePlan plan, List<PartFile> some) {
    if (isCountedHere(some)) {
      return here(plan, some);
    }
    try {
      return distributed(some)
          .mapPartitions(own -> List.of(CubeTasks.count(plan, own)).iterator())
          .treeReduce(Cube::add);
    } catch (Exception e) {
      throw explained(e);
    }
  }

  /** The same without Spark, on all processors. */
  private static Cube here(CubePlan plan, List<PartFile> some) {
    int threads = Runtime.getRuntime().availableProcessors();
    int tasks = Math.min(some.size(), TASKS_PER_THREAD * threads);
    return IntStream.range(0, tasks)
        .parallel()
        .mapToObj(i -> some.subList(i * some.size() / tasks, (i + 1) * some.size() / tasks))
        .map(own -> CubeTasks.count(plan, own.iterator()))
        .reduce(Cube::add)
        .orElseGet(() -> new Cube(plan));
  }

  private Cube organisations(CubePlan plan) {
    if (plan.organisations().isEmpty()) {
      return new Cube(plan);
    }
    if (!isSpread()) {
      return CubeTasks.organisations(
          plan, byOrganisation(CubeTasks.seats(plan, exchanges.iterator())));
    }
    try {
      return distributed(exchanges)
          .mapPartitionsToPair(own -> CubeTasks.seats(plan, own))
          .groupByKey()
          .mapPartitions(o -> List.of(CubeTasks.organisations(plan, o)).iterator())
          .treeReduce(Cube::add);
    } catch (Exception e) {
      throw explained(e);
    }
  }

  /** Whether Spark looks for organisations: their exchanges may be anywhere. */
  private boolean isSpread() {
    return exchanges.size() > 1;
  }

  /** Asks for a session where {@link #sent} needs one. */
  public void prepareSent() {
    if (isSpread()) {
      context();
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
    SortedMap<String, List<ExchangeGroup>> groups = new TreeMap<>();
    sentBy(plan, Set.copyOf(organisations)).stream()
        .sorted(Comparator.comparing(one -> one._2().exchange().exchange()))
        .forEach(one -> groups.computeIfAbsent(one._1(), o -> new ArrayList<>()).add(one._2()));
    return groups;
  }

  private List<Tuple2<String, ExchangeGroup>> sentBy(CubePlan plan, Set<String> wanted) {
    if (!isSpread()) {
      List<Tuple2<String, ExchangeGroup>> sent = new ArrayList<>();
      CubeTasks.sent(plan, wanted, exchanges.iterator()).forEachRemaining(sent::add);
      return sent;
    }
    try {
      return distributed(exchanges)
          .mapPartitions(parts -> CubeTasks.sent(plan, wanted, parts))
          .collect();
    } catch (Exception e) {
      throw explained(e);
    }
  }

  private JavaRDD<PartFile> distributed(List<PartFile> some) {
    int tasks = Math.min(some.size(), TASKS_PER_THREAD * context().defaultParallelism());
    return context().parallelize(some, tasks);
  }

  private JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(workers.get().sparkContext());
  }

  /** Seats brought together by organisation, without Spark. */
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
