package org.sojourn.ingest;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetScan;
import org.sojourn.tables.PartFiles;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;

/** Counts what was written, by source, by reading it again. */
final class WrittenCounts {

  private static final Map<String, IssueCode> CODES =
      Stream.of(IssueCode.values()).collect(Collectors.toMap(IssueCode::id, Function.identity()));

  private final Map<String, Long> accepted = new TreeMap<>();
  private final Map<String, Long> quarantined = new TreeMap<>();
  private final Map<String, Map<IssueCode, Long>> issues = new TreeMap<>();
  private final Set<IssueCode> ofRow = EnumSet.noneOf(IssueCode.class);
  private List<Object> place = List.of();

  /** Counts the {@code tables} and the quarantine in {@code folder}. */
  WrittenCounts(Path folder, List<TableSchema> tables) {
    for (TableSchema schema : tables) {
      PartFiles.in(folder.resolve(schema.name()), schema).forEach(part -> addRows(part, schema));
    }
    TableSchema schema = CanonicalTables.quarantine();
    ParquetScan.forEach(
        folder.resolve(schema.name()),
        schema,
        List.of("source", "file", "row", "code"),
        this::addIssue);
  }

  private void addRows(Path part, TableSchema schema) {
    try (ColumnFile file = ColumnFile.open(part, schema)) {
      Categories sources = file.categories("source");
      long[] rows = new long[sources.values().size()];
      for (int source : sources.codes()) {
        rows[source]++;
      }
      for (int i = 0; i < rows.length; i++) {
        accepted.merge(sources.values().get(i), rows[i], Long::sum);
      }
    }
  }

  /** Counts an issue; those of one row come one after the other. */
  private void addIssue(Object[] issue) {
    List<Object> here = List.of(issue[0], issue[1], issue[2]);
    if (!here.equals(place)) {
      place = here;
      ofRow.clear();
    }
    String source = (String) issue[0];
    IssueCode code = CODES.get((String) issue[3]);
    if (code.scope() == IssueCode.Scope.VALUE || ofRow.add(code)) {
      issues
          .computeIfAbsent(source, s -> new EnumMap<>(IssueCode.class))
          .merge(code, 1L, Long::sum);
      if (ofRow.size() == 1 && code.scope() == IssueCode.Scope.ROW) {
        quarantined.merge(source, 1L, Long::sum);
      }
    }
  }

  /** Rows of {@code source} in the canonical tables. */
  long accepted(String source) {
    return accepted.getOrDefault(source, 0L);
  }

  /** Rows of {@code source} that are quarantined as a whole. */
  long quarantined(String source) {
    return quarantined.getOrDefault(source, 0L);
  }

  /** Rows (or values, by the code's scope) of {@code source} with an issue. */
  Map<IssueCode, Long> issues(String source) {
    return issues.getOrDefault(source, Collections.emptyMap());
  }
}
