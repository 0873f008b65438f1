package org.sojourn.ingest.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.ingest.rule.Organisations;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.model.source.CanonicalTable;
import scala.Tuple2;

/**
 * Writes the rows that stay, and why the others do not, to stored tables. Rows travel once: those
 * of a part are judged, sorted and written by one task. Exchanges and responses are divided alike:
 * an exchange and all responses to it are in parts of the same number. A task that is tried again,
 * since its machine was given up, writes files of its own, of which one becomes part of the table.
 */
public final class TableJobs implements AutoCloseable {

  private final JavaSparkContext spark;
  private final ParsedSources sources;
  private final Schemas schemas;
  private final FileNames files;
  private final PartAttempts attempts;
  private final int parts;
  private final List<JavaRDD<PartResult>> results = new ArrayList<>();

  /**
   * Prepares to write the rows of {@code sources}; nothing is done yet.
   *
   * @param tasks the files that they are from
   * @param parts number of parts of each canonical table
   */
  public TableJobs(
      JavaSparkContext spark,
      ParsedSources sources,
      Schemas schemas,
      List<ParseTask> tasks,
      int parts) {
    this.spark = spark;
    this.sources = sources;
    this.schemas = schemas;
    this.files = FileNames.of(tasks);
    this.attempts = sources.attempts();
    this.parts = parts;
  }

  /** Judges and writes the registrations; tells what was left of them, and what they say. */
  public Registered registrations() {
    JavaRDD<PartResult> done = write(null, CanonicalTable.REGISTRATIONS);
    List<RowBlock> accepted = done.map(PartResult::registrations).collect();
    Stream<StoredRow> rows = accepted.stream().flatMap(TableJobs::rows);
    return new Registered(
        keep(done), new Organisations(schemas.registrations(), schemas.exchanges(), rows));
  }

  /**
   * The registrations.
   *
   * @param ruling what the rules left of them
   * @param organisations what those say
   */
  public record Registered(Ruling ruling, Organisations organisations) {}

  private static Stream<StoredRow> rows(RowBlock block) {
    RowCursor cursor = new RowCursor();
    cursor.open(block);
    return Stream.iterate(cursor, RowCursor::next, c -> c).map(RowCursor::whole);
  }

  /** Judges and writes exchanges, filled with {@code organisations}, and responses. */
  public Ruling answers(Organisations organisations) {
    Broadcast<Organisations> known = spark.broadcast(organisations);
    return keep(write(known, CanonicalTable.EXCHANGES, CanonicalTable.RESPONSES));
  }

  private JavaRDD<PartResult> write(Broadcast<Organisations> known, CanonicalTable... tables) {
    String target = attempts.folder().toString();
    PartTask task = new PartTask(target, new ArrayList<>(List.of(tables)), schemas, files, known);
    int parts = this.parts;
    JavaPairRDD<Integer, RowBlock> rows =
        JavaPairRDD.fromJavaRDD(spark.<Tuple2<Integer, RowBlock>>emptyRDD());
    for (CanonicalTable table : tables) {
      int place = table.ordinal();
      rows = rows.union(sources.rows(table).mapPartitionsToPair(b -> new ByPart(b, place, parts)));
    }
    JavaRDD<PartResult> done =
        rows.partitionBy(new HashPartitioner(parts))
            .values()
            .mapPartitionsWithIndex((i, own) -> List.of(task.run(i, own)).iterator(), true)
            .persist(StorageLevel.MEMORY_AND_DISK());
    results.add(done);
    return done;
  }

  /** Makes what was written the tables; tells what the rules left. */
  private Ruling keep(JavaRDD<PartResult> results) {
    List<PartResult> done = results.map(PartResult::withoutRows).collect();
    done.forEach(part -> attempts.keep(part.written()));
    return done.stream().map(PartResult::ruling).reduce(Ruling.NONE, Ruling::plus);
  }

  /**
   * Writes what is wrong with rows and values: with those that were judged, too.
   *
   * @return how many issues
   */
  public long quarantine() {
    JavaRDD<PlacedIssue> issues = sources.issues();
    for (JavaRDD<PartResult> judged : results) {
      issues = issues.union(judged.flatMap(result -> result.issues().iterator()));
    }
    QuarantineWriter.Written written =
        new QuarantineWriter(attempts.folder().toString(), files).write(issues);
    attempts.keep(List.of(written.part()));
    return written.rows();
  }

  @Override
  public void close() {
    results.forEach(JavaRDD::unpersist);
  }
}
