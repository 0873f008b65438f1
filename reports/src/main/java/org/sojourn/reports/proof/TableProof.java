package org.sojourn.reports.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.tables.ParquetTable;

/** Compares tables that are no CSV, cell by cell. */
final class TableProof {

  private TableProof() {}

  /**
   * The cells of a workbook that differ, by sheet and place.
   *
   * @param found texts by place, as {@link WorkbookCells} reads them
   */
  static List<Mismatch> cells(
      String name, Map<String, String> found, Map<String, String> expected) {
    List<Mismatch> mismatches = new ArrayList<>();
    Set<String> places = new TreeSet<>(found.keySet());
    places.addAll(expected.keySet());
    for (String place : places) {
      String one = found.getOrDefault(place, "");
      String other = expected.getOrDefault(place, "");
      if (!one.equals(other)) {
        mismatches.add(Mismatch.said(name + ", " + place, one, other, ""));
      }
    }
    return mismatches;
  }

  /** The cells of a Parquet file that differ, rows by their key. */
  static List<Mismatch> parquet(String name, Path found, Path expected, List<String> key) {
    List<List<String>> rows = ParquetTable.texts(found);
    List<List<String>> right = ParquetTable.texts(expected);
    return CsvProof.compare(name, rows, right, key);
  }
}
