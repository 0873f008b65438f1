package org.sojourn.ingest.spark;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.sojourn.ingest.parse.FileParser;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.LeftRow;
import org.sojourn.ingest.parse.PackedRows;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.Parsed;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.TableSchema;

/** The files of all sources, parsed once, one task a file, and kept until closed. */
public final class ParsedSources implements AutoCloseable {

  private final JavaSparkContext spark;
  private final Map<CanonicalTable, JavaRDD<Parsed>> byTable = new EnumMap<>(CanonicalTable.class);

  /**
   * Prepares to parse the files of {@code tasks}. Nothing is read yet, but the exchanges where
   * somebody was erased: responses to those that are left out are left out with them.
   */
  public ParsedSources(
      JavaSparkContext spark,
      List<ParseTask> tasks,
      Schemas schemas,
      PseudonymKey key,
      Erasures erasures) {
    this.spark = spark;
    add(CanonicalTable.EXCHANGES, tasks, schemas, key, erasures);
    Erasures all = erasures.isNone() ? erasures : erasures.withExchanges(leftExchanges());
    add(CanonicalTable.REGISTRATIONS, tasks, schemas, key, all);
    add(CanonicalTable.RESPONSES, tasks, schemas, key, all);
  }

  private void add(
      CanonicalTable table,
      List<ParseTask> tasks,
      Schemas schemas,
      PseudonymKey key,
      Erasures erasures) {
    List<ParseTask> own = tasks.stream().filter(t -> t.mapping().table() == table).toList();
    TableSchema schema = schemas.of(table);
    byTable.put(
        table,
        own.isEmpty()
            ? spark.emptyRDD()
            : spark
                .parallelize(own, own.size())
                .mapPartitions(files -> parse(files, schema, key, erasures))
                .persist(StorageLevel.DISK_ONLY()));
  }

  private List<String> leftExchanges() {
    return left(byTable.get(CanonicalTable.EXCHANGES)).stream()
        .map(LeftRow::exchange)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The rows that are left out. */
  public List<LeftRow> left() {
    return left(all());
  }

  private static List<LeftRow> left(JavaRDD<Parsed> rows) {
    return rows.filter(LeftRow.class::isInstance).map(LeftRow.class::cast).collect();
  }

  private static Iterator<Parsed> parse(
      Iterator<ParseTask> files, TableSchema schema, PseudonymKey key, Erasures erasures) {
    if (!files.hasNext()) {
      return List.<Parsed>of().iterator();
    }
    ParseTask file = files.next();
    FileParser parser = new FileParser(file, key, erasures);
    TaskContext.get()
        .addTaskCompletionListener(
            (TaskContext task) -> {
              parser.close();
            });
    return new PackedRows(parser, file.mapping().table(), schema);
  }

  /** Reads all files and tells what each holds, by index. */
  public List<FileSummary> summaries() {
    return all()
        .filter(FileSummary.class::isInstance)
        .map(FileSummary.class::cast)
        .collect()
        .stream()
        .sorted(Comparator.comparingInt(FileSummary::file))
        .toList();
  }

  /** What was found wrong with rows and values while they were read. */
  public JavaRDD<PlacedIssue> issues() {
    return all().filter(PlacedIssue.class::isInstance).map(PlacedIssue.class::cast);
  }

  /** The usable rows for {@code table}. */
  public JavaRDD<RowBlock> rows(CanonicalTable table) {
    return byTable.get(table).filter(RowBlock.class::isInstance).map(RowBlock.class::cast);
  }

  private JavaRDD<Parsed> all() {
    JavaRDD<Parsed> all = spark.emptyRDD();
    for (JavaRDD<Parsed> table : byTable.values()) {
      all = all.union(table);
    }
    return all;
  }

  @Override
  public void close() {
    byTable.values().forEach(JavaRDD::unpersist);
  }
}
