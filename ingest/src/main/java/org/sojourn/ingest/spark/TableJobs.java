package org.sojourn.ingest.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.sojourn.ingest.kept.FileNames;
import org.sojourn.ingest.kept.JudgedPart;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.parse.PackedRows;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.rule.Organisations;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.Division;
import org.sojourn.tables.KeyRanges;
import org.sojourn.tables.PartFiles;
import org.sojourn.tables.column.ColumnFile;
import scala.Tuple2;

/**
 * Writes the rows that stay to stored tables, and beside them why the others do not. Rows travel
 * once: those of a part are judged, sorted and written by one task. Exchanges and responses are
 * divided alike: an exchange and all responses to it are in parts of the same number. Parts that
 * are as the last run wrote them are taken from there. A task that is tried again, since its
 * machine was given up, writes files of its own, of which one becomes part of the table.
 */
public final class TableJobs {

  private static final List<CanonicalTable> REGISTRATIONS = List.of(CanonicalTable.REGISTRATIONS);
  private static final List<CanonicalTable> ANSWERS =
      List.of(CanonicalTable.EXCHANGES, CanonicalTable.RESPONSES);

  private final JavaSparkContext spark;
  private final ParsedSources sources;
  private final Schemas schemas;
  private final LastRun last;
  private final FileNames files;
  private final PartAttempts attempts;
  private final String rules;
  private final StandingParts standing;
  private final List<PartPlan> plans = new ArrayList<>();

  /**
   * Prepares to write the rows of {@code sources}; nothing is done yet.
   *
   * @param tasks the files that they are from
   * @param division how tables are divided
   * @param last whose parts are taken where they still stand
   */
  public TableJobs(
      JavaSparkContext spark,
      ParsedSources sources,
      Schemas schemas,
      List<ParseTask> tasks,
      Division division,
      LastRun last) {
    this.spark = spark;
    this.sources = sources;
    this.schemas = schemas;
    this.last = last;
    this.files = FileNames.of(tasks);
    this.attempts = sources.attempts();
    this.rules = schemas.rules(division);
    this.standing = new StandingParts(spark, last, sources, schemas, files, rules);
  }

  /** Judges and writes the registrations; tells what was left of them. */
  public Ruling registrations() {
    return write(
        REGISTRATIONS,
        standing.plan(REGISTRATIONS, sources.ranges(CanonicalTable.REGISTRATIONS), Set.of()),
        null);
  }

  /** Judges and writes exchanges, filled with what registrations say, and responses. */
  public Ruling answers() {
    Path registrations = attempts.tables().resolve(CanonicalTable.REGISTRATIONS.id());
    Organisations organisations = Organisations.in(registrations, schemas.exchanges());
    KeyRanges ranges = sources.ranges(CanonicalTable.EXCHANGES);
    PartPlan plan =
        refilled(organisations)
            .map(refilled -> standing.plan(ANSWERS, ranges, refilled))
            .orElseGet(() -> PartPlan.allMade(ranges));
    return write(ANSWERS, plan, organisations);
  }

  /** Organisations of which registrations say something new; empty where that is not known. */
  private Optional<Set<String>> refilled(Organisations organisations) {
    return plans.get(0).made().length == 0
        ? Optional.of(Collections.emptySet())
        : standing.organisations().map(organisations::differences);
  }

  private Ruling write(List<CanonicalTable> tables, PartPlan plan, Organisations organisations) {
    plans.add(plan);
    int[] made = plan.made();
    if (made.length > 0) {
      make(tables, plan, made, spark.broadcast(organisations));
    }
    for (int part = 0; part < plan.before().length; part++) {
      if (plan.before()[part] != PartPlan.MADE) {
        take(tables, part, plan.before()[part]);
      }
    }
    return IntStream.range(0, plan.before().length)
        .mapToObj(part -> judged(tables.get(0), part).summary().ruling())
        .reduce(Ruling.NONE, Ruling::plus);
  }

  private void make(
      List<CanonicalTable> tables, PartPlan plan, int[] made, Broadcast<Organisations> known) {
    KeyRanges ranges = plan.ranges();
    PartTask task =
        new PartTask(
            attempts.folder().toString(),
            new ArrayList<>(tables),
            schemas,
            files,
            ranges,
            rules,
            known);
    int[] places = plan.places();
    SourceRows all = new SourceRows(spark, sources);
    JavaPairRDD<Integer, RowBlock> rows =
        JavaPairRDD.fromJavaRDD(spark.<Tuple2<Integer, RowBlock>>emptyRDD());
    for (CanonicalTable table : tables) {
      int number = table.ordinal();
      int key = PackedRows.keyPosition(table, schemas.of(table));
      rows =
          rows.union(
              all.rows(table, ranges, plan.madeSet())
                  .mapPartitionsToPair(own -> new ByPart(own, number, key, ranges, places)));
    }
    rows.partitionBy(new HashPartitioner(made.length))
        .values()
        .mapPartitionsWithIndex((i, own) -> List.of(task.run(made[i], own)).iterator(), true)
        .collect()
        .forEach(attempts::keep);
  }

  private void take(List<CanonicalTable> tables, int part, int before) {
    List<String> to = WrittenPart.paths(tables, part);
    List<String> from = WrittenPart.paths(tables, before);
    for (int i = 0; i < to.size(); i++) {
      attempts.take(last.folder().resolve(from.get(i)), to.get(i));
    }
  }

  private JudgedPart judged(CanonicalTable head, int part) {
    return JudgedPart.at(attempts.tables().resolve(JudgedPart.path(head, part)));
  }

  /**
   * Writes what is wrong with rows and values: with those that were judged, too. Comes last.
   *
   * @param rows rows of each file, by the order of the files
   * @return how many issues there are
   */
  public long quarantine(List<Long> rows) {
    new QuarantineJob(spark, sources, files, last)
        .write(rows, List.of(CanonicalTable.REGISTRATIONS, CanonicalTable.EXCHANGES), plans);
    TableSchema schema = CanonicalTables.quarantine();
    return PartFiles.in(attempts.tables().resolve(schema.name()), schema).stream()
        .mapToLong(part -> rows(part, schema))
        .sum();
  }

  private static long rows(Path part, TableSchema schema) {
    try (ColumnFile file = ColumnFile.open(part, schema)) {
      return file.rows();
    }
  }

  /** How many parts were made of all, and how many were taken, in words; empty without any. */
  public Optional<String> told() {
    long all = plans.stream().mapToInt(plan -> plan.before().length).sum();
    long made = plans.stream().mapToInt(plan -> plan.made().length).sum();
    return last.isAny()
        ? Optional.of(
            "tables: making %d of %d parts, the others as the last run wrote them"
                .formatted(made, all))
        : Optional.empty();
  }
}
