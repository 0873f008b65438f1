package org.sojourn.reports.data;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.INT;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ComparisonPairTable;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EarlierTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.QuoteTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Exhibit;
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

  private static final TableSchema EXHIBITS =
      new TableSchema(
          "exhibits",
          List.of(
              required("exhibit", STRING, "short stable id of a figure or table of the report"),
              required("place", INT, "place in the report, from 1"),
              required("label", STRING, "what the report calls it"),
              required("title", STRING, "its title"),
              required("estimate", STRING, "id of an estimate that it shows")));

  private OpenFiles() {}

  /** The files by rising name; comparisons and earlier figures only where there are any. */
  static List<OpenFile> of(Results results, Quality quality) {
    return described(tables(results, quality));
  }

  /** The same, and what the report that was composed shows. */
  static List<OpenFile> of(Composition composition) {
    List<OpenFile> files = tables(composition.results(), composition.quality());
    List<Object[]> rows = new ArrayList<>();
    int place = 0;
    for (Exhibit exhibit : composition.exhibits()) {
      place++;
      for (String estimate : exhibit.estimates()) {
        rows.add(new Object[] {exhibit.id(), place, exhibit.label(), exhibit.title(), estimate});
      }
    }
    files.add(
        new OpenFile(
            EXHIBITS,
            "What each figure and table of the report shows",
            List.of("place", "estimate"),
            rows));
    return described(files);
  }

  private static List<OpenFile> tables(Results results, Quality quality) {
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
      files.add(
          new OpenFile(
              ComparisonPairTable.SCHEMA,
              "How two groups differ, where groups do",
              List.of("id"),
              results.compared().pairs().stream().map(ComparisonPairTable::row).toList()));
    }
    if (!results.earlier().figures().isEmpty()) {
      files.add(
          new OpenFile(
              EarlierTable.SCHEMA,
              "What the last published run showed of everybody",
              List.of("id"),
              results.earlier().figures().stream().map(EarlierTable::row).toList()));
    }
    if (!results.quotes().byId().isEmpty()) {
      files.add(
          new OpenFile(
              QuoteTable.CHOSEN,
              "What respondents said, with their consent, and the report quotes",
              List.of("quote"),
              results.quotes().rows()));
    }
    return files;
  }

  private static List<OpenFile> described(List<OpenFile> files) {
    List<OpenFile> all = new ArrayList<>(files);
    all.add(dictionary(files));
    return all.stream().sorted(Comparator.comparing(OpenFile::name)).toList();
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
