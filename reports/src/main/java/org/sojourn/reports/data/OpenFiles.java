package org.sojourn.reports.data;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;

/** Which tables are published as files, and the dictionary of their columns. */
final class OpenFiles {

  /** What the columns of all files mean. */
  static final TableSchema DICTIONARY =
      new TableSchema(
          "data-dictionary",
          List.of(
              required("file", STRING, "name of the file"),
              required("column", STRING, "name of the column"),
              required("type", STRING, "what it holds"),
              required("empty", STRING, "whether a cell can be empty: yes or no"),
              required("description", STRING, "what it means")));

  private OpenFiles() {}

  /** The files by rising name; comparisons only where there are any. */
  static List<OpenFile> of(Results results, Quality quality) {
    List<OpenFile> files = new ArrayList<>();
    files.add(
        new OpenFile(
            EstimateTable.SCHEMA,
            "Every published figure, and the places of hidden ones",
            List.of("id"),
            results.all().stream().map(EstimateTable::row).toList()));
    files.add(
        new OpenFile(
            CanonicalTables.sourceCounts(),
            "Rows per source: read, used, left out and why",
            List.of("source", "code", "scope"),
            quality.counts().stream()
                .map(c -> new Object[] {c.source(), c.code(), c.scope(), c.count()})
                .toList()));
    if (!results.compared().all().isEmpty()) {
      files.add(
          new OpenFile(
              ComparisonTable.SCHEMA,
              "Tests of differences between groups, and of trends along them",
              List.of("id"),
              results.compared().all().stream().map(ComparisonTable::row).toList()));
    }
    if (!results.compared().pairs().isEmpty()) {
      files.add(
          new OpenFile(
              ComparisonPairTable.SCHEMA,
              "How two groups differ, where groups do",
              List.of("id"),
              results.compared().pairs().stream().map(ComparisonPairTable::row).toList()));
    }
    files.add(dictionary(files));
    return files.stream().sorted(Comparator.comparing(OpenFile::name)).toList();
  }

  private static OpenFile dictionary(List<OpenFile> files) {
    List<OpenFile> described = new ArrayList<>(files);
    described.add(new OpenFile(DICTIONARY, "", List.of(), List.of()));
    described.sort(Comparator.comparing(OpenFile::name));
    List<Object[]> rows =
        described.stream()
            .flatMap(file -> file.schema().columns().stream().map(column -> row(file, column)))
            .toList();
    return new OpenFile(
        DICTIONARY, "What the columns of all files mean", List.of("file", "column"), rows);
  }

  private static Object[] row(OpenFile file, Column column) {
    return new Object[] {
      file.name(),
      column.name(),
      column.type().name().toLowerCase(Locale.ROOT),
      file.canBeEmpty(column) ? "yes" : "no",
      column.description()
    };
  }
}
