package org.sojourn.ingest.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.ingest.rule.Organisations;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.PartFiles;
import scala.Tuple2;

/**
 * Writes the rows that stay, and why the others do not, to stored tables: one job, in which each
 * part of a table is sorted and written by one task. Exchanges and responses are divided alike: an
 * exchange and all responses to it are in parts of the same number.
 */
public final class TableWriter {

  private static final int PROVENANCE = 3;
  private static final int QUARANTINE = CanonicalTable.values().length;

  private final ArrayList<OutTable> tables;
  private final ArrayList<String> sources;
  private final ArrayList<String> files;

  /**
   * A writer of rows from the files of {@code tasks}.
   *
   * @param parts number of parts of each canonical table
   */
  public TableWriter(Schemas schemas, List<ParseTask> tasks, int parts) {
    tables =
        OutTable.list(
            new OutTable(schemas.registrations(), List.of("registration"), parts),
            new OutTable(schemas.exchanges(), List.of("exchange"), parts),
            new OutTable(schemas.responses(), List.of("exchange", "role", "wave"), parts),
            new OutTable(
                CanonicalTables.quarantine(),
                List.of("source", "file", "row", "scope", "column", "code", "value", "reason"),
                1));
    sources = new ArrayList<>(tasks.stream().map(t -> t.file().plan().source()).toList());
    files = new ArrayList<>(tasks.stream().map(t -> t.file().name()).toList());
  }

  /**
   * Writes all tables.
   *
   * @param folder where the tables' folders are made
   * @param parsed all usable rows
   * @param ruling which of them stay
   * @param organisations what fills exchanges
   * @param issues what is wrong with rows and values
   */
  public void write(
      Path folder,
      ParsedSources parsed,
      Ruling ruling,
      Organisations organisations,
      JavaRDD<PlacedIssue> issues) {
    ArrayList<String> sources = this.sources;
    ArrayList<String> files = this.files;
    ArrayList<OutTable> tables = this.tables;
    JavaRDD<OutRow> rows = issues.map(issue -> row(issue, sources, files));
    for (CanonicalTable table : CanonicalTable.values()) {
      boolean exchanges = table == CanonicalTable.EXCHANGES;
      rows =
          rows.union(
              accepted(parsed.rows(table), ruling)
                  .map(
                      row ->
                          new OutRow(
                              table.ordinal(),
                              values(row, exchanges ? organisations : null, sources, files))));
    }
    String target = folder.toAbsolutePath().toString();
    rows.mapToPair(row -> new Tuple2<>(row, true))
        .repartitionAndSortWithinPartitions(
            OutTable.partitioner(tables), OutTable.comparator(tables))
        .keys()
        .mapPartitionsWithIndex(
            (i, sorted) -> write(target, OutTable.part(tables, i), sorted), false)
        .collect();
  }

  /** Those of {@code rows} that {@code ruling} leaves. */
  public static JavaRDD<StoredRow> accepted(JavaRDD<StoredRow> rows, Ruling ruling) {
    return rows.filter(row -> !ruling.refuses(row.file(), row.row()));
  }

  private static Object[] values(
      StoredRow row, Organisations organisations, List<String> sources, List<String> files) {
    Object[] values = row.values(PROVENANCE);
    if (organisations != null) {
      organisations.fill(values);
    }
    values[values.length - 3] = sources.get(row.file());
    values[values.length - 2] = files.get(row.file());
    values[values.length - 1] = row.row();
    return values;
  }

  private static OutRow row(PlacedIssue placed, List<String> sources, List<String> files) {
    Issue issue = placed.issue();
    return new OutRow(
        QUARANTINE,
        new Object[] {
          sources.get(placed.file()),
          files.get(placed.file()),
          placed.row(),
          issue.code().scope().id(),
          issue.column(),
          issue.value(),
          issue.code().id(),
          issue.reason()
        });
  }

  private static Iterator<String> write(String folder, OutTable.Part part, Iterator<OutRow> sorted)
      throws IOException {
    TableSchema schema = part.table().schema();
    Path target = Path.of(folder, schema.name());
    Files.deleteIfExists(target.resolve(PartFiles.name(part.number()))); // of a failed attempt
    Iterable<OutRow> rows = () -> sorted;
    Stream<OutRow> stream = StreamSupport.stream(rows.spliterator(), false);
    ParquetTable.writePart(target, part.number(), schema, stream.map(OutRow::values).iterator());
    return List.of(schema.name()).iterator();
  }
}
