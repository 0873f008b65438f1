package org.sojourn.ingest.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.ingest.rule.Organisations;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.spark.SparkTables;

/** Writes the rows that stay, and why the others do not, to stored tables. */
public final class TableWriter {

  private static final int PROVENANCE = 3;

  private final SparkSession spark;
  private final Path folder;
  private final List<String> sources;
  private final List<String> files;

  /** A writer into {@code folder} of rows from the files of {@code tasks}. */
  public TableWriter(SparkSession spark, Path folder, List<ParseTask> tasks) {
    this.spark = spark;
    this.folder = folder;
    this.sources = new ArrayList<>(tasks.stream().map(t -> t.file().plan().source()).toList());
    this.files = new ArrayList<>(tasks.stream().map(t -> t.file().name()).toList());
  }

  /**
   * Writes the accepted rows of a canonical table, ordered by key.
   *
   * @param organisations what fills exchanges, null for other tables
   */
  public void rows(
      CanonicalTable table,
      TableSchema schema,
      JavaRDD<StoredRow> accepted,
      Organisations organisations) {
    List<String> sources = this.sources;
    List<String> files = this.files;
    write(accepted.map(row -> row(row, organisations, sources, files)), schema, key(table));
  }

  /** Those of {@code rows} that {@code ruling} leaves. */
  public static JavaRDD<StoredRow> accepted(JavaRDD<StoredRow> rows, Ruling ruling) {
    return rows.filter(row -> !ruling.refuses(row.file(), row.row()));
  }

  private static List<String> key(CanonicalTable table) {
    return switch (table) {
      case REGISTRATIONS -> List.of("registration");
      case EXCHANGES -> List.of("exchange");
      case RESPONSES -> List.of("exchange", "role", "wave");
    };
  }

  private static Row row(
      StoredRow row, Organisations organisations, List<String> sources, List<String> files) {
    Object[] values = row.values(PROVENANCE);
    if (organisations != null) {
      organisations.fill(values);
    }
    values[values.length - 3] = sources.get(row.file());
    values[values.length - 2] = files.get(row.file());
    values[values.length - 1] = row.row();
    return RowFactory.create(values);
  }

  /** Writes the quarantine, ordered by source, file and row. */
  public void quarantine(JavaRDD<PlacedIssue> issues) {
    List<String> sources = this.sources;
    List<String> files = this.files;
    write(
        issues.map(issue -> row(issue, sources, files)),
        CanonicalTables.quarantine(),
        List.of("source", "file", "row", "scope", "column", "code", "value", "reason"));
  }

  private static Row row(PlacedIssue placed, List<String> sources, List<String> files) {
    Issue issue = placed.issue();
    return RowFactory.create(
        sources.get(placed.file()),
        files.get(placed.file()),
        placed.row(),
        issue.code().scope().id(),
        issue.column(),
        issue.value(),
        issue.code().id(),
        issue.reason());
  }

  private void write(JavaRDD<Row> rows, TableSchema schema, List<String> order) {
    SparkTables.write(
        spark.createDataFrame(rows, SparkTables.structType(schema)),
        folder.resolve(schema.name()),
        schema,
        order);
  }
}
