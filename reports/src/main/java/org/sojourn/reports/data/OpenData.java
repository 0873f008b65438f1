package org.sojourn.reports.data;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.STRING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ComparisonTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;
import org.sojourn.tables.CsvTable;

/** The published tables as CSV files with a dictionary of their columns. */
public final class OpenData {

  private static final TableSchema DICTIONARY =
      new TableSchema(
          "data-dictionary",
          List.of(
              required("file", STRING, "name of the file"),
              required("column", STRING, "name of the column"),
              required("type", STRING, "what it holds"),
              required("empty", STRING, "whether a cell can be empty: yes or no"),
              required("description", STRING, "what it means")));

  private OpenData() {}

  /** Writes the files into {@code folder} and names them, by rising name. */
  public static List<Path> write(Results results, Quality quality, Path folder) {
    Path dictionary = folder.resolve("data-dictionary.csv");
    Path estimates = folder.resolve("estimates.csv");
    Path rows = folder.resolve("source-counts.csv");
    List<Comparison> compared = results.compared().all();
    CsvTable.write(dictionary, DICTIONARY, dictionary(!compared.isEmpty()));
    CsvTable.write(
        estimates, EstimateTable.SCHEMA, results.all().stream().map(EstimateTable::row).toList());
    CsvTable.write(
        rows,
        CanonicalTables.sourceCounts(),
        quality.counts().stream()
            .map(c -> new Object[] {c.source(), c.code(), c.scope(), c.count()})
            .toList());
    if (compared.isEmpty()) {
      return List.of(dictionary, estimates, rows);
    }
    Path comparisons = folder.resolve("comparisons.csv");
    CsvTable.write(
        comparisons, ComparisonTable.SCHEMA, compared.stream().map(ComparisonTable::row).toList());
    return List.of(comparisons, dictionary, estimates, rows);
  }

  private static List<Object[]> dictionary(boolean compared) {
    List<TableSchema> schemas = new ArrayList<>();
    if (compared) {
      schemas.add(ComparisonTable.SCHEMA);
    }
    schemas.addAll(List.of(DICTIONARY, EstimateTable.SCHEMA, CanonicalTables.sourceCounts()));
    List<Object[]> rows = new ArrayList<>();
    for (TableSchema schema : schemas) {
      for (Column column : schema.columns()) {
        rows.add(
            new Object[] {
              schema.name() + ".csv",
              column.name(),
              column.type().name().toLowerCase(Locale.ROOT),
              column.nullable() ? "yes" : "no",
              column.description()
            });
      }
    }
    return rows;
  }
}
