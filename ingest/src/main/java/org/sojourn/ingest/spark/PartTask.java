package org.sojourn.ingest.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.broadcast.Broadcast;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowBuffer;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.ingest.rule.Claim;
import org.sojourn.ingest.rule.Claims;
import org.sojourn.ingest.rule.Judge;
import org.sojourn.ingest.rule.Organisations;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.ingest.rule.Verdict;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

/**
 * The work of one task: all rows of one part of some tables are judged against each other, and
 * those that stay are written.
 *
 * @param attempts folder where parts are written
 * @param tables that are written, in order
 * @param schemas of all canonical tables
 * @param files what is to be known of the files that the rows are from
 * @param organisations what fills exchanges; null where none are written
 */
record PartTask(
    String attempts,
    ArrayList<CanonicalTable> tables,
    Schemas schemas,
    FileNames files,
    Broadcast<Organisations> organisations)
    implements Serializable {

  private static final int PROVENANCE = 3;

  /** Bytes of rows that a task keeps in memory; half a million usual rows need less. */
  private static final long ROOM = 160L << 20;

  /** Judges and writes the rows of {@code blocks}, which are all rows of {@code part}. */
  PartResult run(int part, Iterator<RowBlock> blocks) throws IOException {
    try (PartRows rows = new PartRows(blocks, claims(), ROOM)) {
      return run(part, rows);
    }
  }

  private PartResult run(int part, PartRows rows) throws IOException {
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
    ArrayList<WrittenPart> written = new ArrayList<>();
    for (CanonicalTable table : tables) {
      written.add(write(part, table, rows, accepted.get(table)));
    }
    List<PartRows.Row> registrations =
        accepted.getOrDefault(CanonicalTable.REGISTRATIONS, List.of());
    return new PartResult(ruling, written, issues, packed(rows, registrations));
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

  private WrittenPart write(
      int part, CanonicalTable table, PartRows rows, List<PartRows.Row> accepted) {
    TableSchema schema = schemas.of(table);
    WrittenPart written = WrittenPart.now(schema.name(), part);
    Binary[] sources = utf8(files.sources());
    Binary[] names = utf8(files.names());
    Iterator<Object[]> values =
        accepted.stream().map(row -> values(table, rows.at(row), sources, names)).iterator();
    ParquetTable.writeFile(Path.of(attempts, written.attempt()), schema, values);
    return written;
  }

  private static Binary[] utf8(List<String> texts) {
    return texts.stream().map(Binary::fromString).toArray(Binary[]::new);
  }

  private Object[] values(CanonicalTable table, RowCursor row, Binary[] sources, Binary[] names) {
    Object[] values;
    if (table == CanonicalTable.EXCHANGES) {
      values = row.whole().values(PROVENANCE);
      organisations.value().fill(values);
    } else {
      values = row.stored(PROVENANCE);
    }
    values[values.length - 3] = sources[row.file()];
    values[values.length - 2] = names[row.file()];
    values[values.length - 1] = row.row();
    return values;
  }

  private static RowBlock packed(PartRows rows, List<PartRows.Row> registrations) {
    RowBuffer buffer = new RowBuffer(CanonicalTable.REGISTRATIONS.ordinal());
    registrations.forEach(row -> buffer.add(rows.at(row)));
    return buffer.take();
  }
}
