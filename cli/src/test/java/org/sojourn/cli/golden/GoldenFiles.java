package org.sojourn.cli.golden;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of the real data sets, and what R says of them: the files that {@code transform} tests. */
final class GoldenFiles {

  private static final Path FOLDER = Path.of("../transform/src/test/resources/golden");
  private static final Path HERE = Path.of("src/test/resources/golden");

  private GoldenFiles() {}

  /** Rows of a data set by column name, in order; each a map of its own. */
  static List<Map<String, String>> data(String dataset) {
    return rows(FOLDER.resolve("data").resolve(dataset + ".csv"));
  }

  /** Expected values of a family. */
  static List<Map<String, String>> expected(String family) {
    return rows(FOLDER.resolve("expected").resolve(family + ".csv"));
  }

  /**
   * How many values of each family runs give, and which ones are compared in code only, and why.
   */
  static Tally tally(String family) {
    Map<String, Integer> inCodeOnly = new TreeMap<>();
    for (Map<String, String> row : rows(HERE.resolve("in-code-only.csv"))) {
      if (row.get("family").equals(family)) {
        inCodeOnly.put(
            row.get("metric") + "/" + row.get("field"), Integer.parseInt(row.get("values")));
      }
    }
    for (Map<String, String> row : rows(HERE.resolve("compared.csv"))) {
      if (row.get("family").equals(family)) {
        return new Tally(
            family,
            Integer.parseInt(row.get("published")),
            Integer.parseInt(row.get("hidden")),
            inCodeOnly);
      }
    }
    throw new AssertionError("no row of " + family + " in compared.csv");
  }

  /** All families, in the order of {@code compared.csv}. */
  static List<String> families() {
    return rows(HERE.resolve("compared.csv")).stream().map(row -> row.get("family")).toList();
  }

  private static List<Map<String, String>> rows(Path file) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      reader.forEach(row -> rows.add(new LinkedHashMap<>(row.getFieldsAsMap())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
