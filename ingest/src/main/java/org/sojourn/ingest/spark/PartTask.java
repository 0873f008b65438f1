package org.sojourn.ingest.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowBuffer;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.ingest.rule.Claim;
import org.sojourn.ingest.rule.Claims;
import org.sojourn.ingest.rule.Judge;
import org.sojourn.ingest.rule.Organisations;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.ingest.rule.Verdict;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.PartFiles;

/**
 * The work of one task: all rows of one part of some tables are judged against each other, and
 * those that stay are written.
 *
 * @param folder where the tables' folders are
 * @param tables that are written, in order
 * @param schemas of all canonical tables
 * @param files what is to be known of the files that the rows are from
 * @param organisations what fills exchanges; null where none are written
 */
record PartTask(
    String folder,
    ArrayList<CanonicalTable> tables,
    Schemas schemas,
    FileNames files,
    Broadcast<Organisations> organisations)
    implements Serializable {

  private static final int PROVENANCE = 3;

  /** Judges and writes the rows of {@code blocks}, which are all rows of {@code part}. */
  PartResult run(int part, Iterator<RowBlock> blocks) throws IOException {
    PartRows rows = new PartRows(blocks, claims());
    ArrayList<PlacedIssue> issues = new ArrayList<>();
    Map<CanonicalTable, List<PartRows.Row>> accepted = new EnumMap<>(CanonicalTable.class);
    tables.forEach(table -> accepted.put(table, new ArrayList<>()));
    Ruling ruling = Ruling.NONE;
    Iterator<Claim> each = Arrays.stream(rows.rows()).map(PartRows.Row::claim).iterator();
    Judge judge = new Judge(each, schemas.population(), files.names());
    for (PartRows.Row row : rows.rows()) {
      Verdict verdict = judge.next();
      if (verdict.accepted()) {
        accepted.get(row.claim().table()).add(row);
        ruling = ruling.plus(row.claim());
      } else {
        issues.add(issue(verdict));
      }
    }
    for (CanonicalTable table : tables) {
      write(part, table, rows, accepted.get(table));
    }
    List<PartRows.Row> registrations =
        accepted.getOrDefault(CanonicalTable.REGISTRATIONS, List.of());
    return new PartResult(ruling, issues, packed(rows, registrations));
  }

  private Claims[] claims() {
    return Arrays.stream(CanonicalTable.values())
        .map(table -> new Claims(table, schemas.of(table)))
        .toArray(Claims[]::new);
  }

  private PlacedIssue issue(Verdict verdict) {
    Claim claim = verdict.claim();
    String column = files.keyColumns().get(claim.file());
    Issue issue = new Issue(verdict.code(), column, claim.key(), verdict.reason());
    return new PlacedIssue(claim.file(), claim.row(), issue);
  }

  private void write(int part, CanonicalTable table, PartRows rows, List<PartRows.Row> accepted)
      throws IOException {
    TableSchema schema = schemas.of(table);
    Path target = Path.of(folder, schema.name());
    Files.deleteIfExists(target.resolve(PartFiles.name(part))); // of a failed attempt
    ParquetTable.writePart(
        target,
        part,
        schema,
        accepted.stream().map(row -> values(table, rows.read(row))).iterator());
  }

  private Object[] values(CanonicalTable table, StoredRow row) {
    Object[] values = row.values(PROVENANCE);
    if (table == CanonicalTable.EXCHANGES) {
      organisations.value().fill(values);
    }
    values[values.length - 3] = files.sources().get(row.file());
    values[values.length - 2] = files.names().get(row.file());
    values[values.length - 1] = row.row();
    return values;
  }

  private static RowBlock packed(PartRows rows, List<PartRows.Row> registrations) {
    RowBuffer buffer = new RowBuffer(CanonicalTable.REGISTRATIONS.ordinal());
    registrations.forEach(row -> buffer.add(row.claim().key().hashCode(), rows.read(row)));
    return buffer.take();
  }
}
