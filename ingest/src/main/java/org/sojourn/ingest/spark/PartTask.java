package org.sojourn.ingest.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.sojourn.ingest.kept.FileNames;
import org.sojourn.ingest.kept.JudgedPart;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.ingest.rule.Claim;
import org.sojourn.ingest.rule.Claims;
import org.sojourn.ingest.rule.Judge;
import org.sojourn.ingest.rule.Organisations;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.ingest.rule.Verdict;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.KeyRanges;
import org.sojourn.tables.TableWriter;

/**
 * The work of one task: all rows of one part of some tables are judged against each other, those
 * that stay are written, and what came of the judging beside them.
 *
 * @param attempts folder where parts are written
 * @param tables that are written, in order; the first divides them into parts
 * @param schemas of all canonical tables
 * @param files what is to be known of the files that the rows are from
 * @param ranges the parts of the tables
 * @param rules hash of what decides beside the rows
 * @param organisations what fills exchanges; null where none are written
 */
record PartTask(
    String attempts,
    ArrayList<CanonicalTable> tables,
    Schemas schemas,
    FileNames files,
    KeyRanges ranges,
    String rules,
    Broadcast<Organisations> organisations)
    implements Serializable {

  /** Bytes of rows that a task keeps in memory; half a million usual rows need less. */
  private static final long ROOM = 160L << 20;

  /** Judges and writes the rows of {@code blocks}, which are all rows of {@code part}. */
  ArrayList<WrittenPart> run(int part, Iterator<RowBlock> blocks) throws IOException {
    try (PartRows rows = new PartRows(blocks, claims(), ROOM)) {
      return run(part, rows);
    }
  }

  private ArrayList<WrittenPart> run(int part, PartRows rows) throws IOException {
    List<PlacedIssue> issues = new ArrayList<>();
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
    WrittenPart judged = WrittenPart.now(JudgedPart.path(tables.get(0), part));
    JudgedPart.Summary summary = new JudgedPart.Summary(rules, ranges.begin(part), ruling);
    JudgedPart.write(Path.of(attempts, judged.attempt()), summary, issues, files);
    written.add(judged);
    return written;
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
    WrittenPart written = WrittenPart.now(WrittenPart.path(schema.name(), part));
    Provenance provenance = Provenance.of(files, schema);
    try (TableWriter out = new TableWriter(Path.of(attempts, written.attempt()), schema)) {
      for (PartRows.Row row : accepted) {
        RowCursor cursor = rows.at(row);
        write(table, cursor, out);
        provenance.write(cursor, out);
        out.endRow();
      }
      out.end();
    }
    return written;
  }

  private void write(CanonicalTable table, RowCursor row, TableWriter out) {
    if (table == CanonicalTable.EXCHANGES) {
      Object[] facts = row.some(organisations.value().columns()).values(0);
      organisations.value().fill(facts);
      row.writeTo(out, facts);
    } else {
      row.writeTo(out);
    }
  }

  /**
   * The last columns of canonical tables: where a row is from.
   *
   * @param sources ids of the sources in UTF-8, by file
   * @param names names of the files in UTF-8
   * @param first position of the first of these columns
   */
  private record Provenance(byte[][] sources, byte[][] names, int first) {

    static Provenance of(FileNames files, TableSchema schema) {
      int first = schema.position("source");
      return new Provenance(utf8(files.sources()), utf8(files.names()), first);
    }

    private static byte[][] utf8(List<String> texts) {
      return texts.stream().map(t -> t.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    }

    void write(RowCursor row, TableWriter out) {
      byte[] source = sources[row.file()];
      byte[] name = names[row.file()];
      out.text(first, source, 0, source.length);
      out.text(first + 1, name, 0, name.length);
      out.number(first + 2, ColumnType.LONG, row.row());
    }
  }
}
