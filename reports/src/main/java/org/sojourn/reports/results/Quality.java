package org.sojourn.reports.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.tables.ParquetTable;

/**
 * What became of the rows of each source, those that feed one table or questionnaire taken
 * together.
 *
 * @param counts by source and code, in stored order
 */
public record Quality(List<Count> counts) {

  /** Code of the rows read. */
  public static final String ROWS_IN = "rows-in";

  /** Code of the rows used. */
  public static final String ACCEPTED = "accepted";

  /** Code of the rows left out. */
  public static final String QUARANTINED = "quarantined";

  /** Code of the values read as another spelling of a permitted one. */
  public static final String NORMALISED = "normalised";

  private static final List<String> TOTALS = List.of(ROWS_IN, ACCEPTED, QUARANTINED, NORMALISED);

  /**
   * One count.
   *
   * @param source registrations, exchanges, or id of the questionnaire
   * @param code a total or an issue code
   * @param scope row or value
   * @param count rows or values
   */
  public record Count(String source, String code, String scope, long count) {}

  /** Copies the list. */
  public Quality {
    counts = List.copyOf(counts);
  }

  /** The counts stored in {@code folder}; none when it does not exist. */
  public static Quality read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Quality(List.of());
    }
    List<Count> counts = new ArrayList<>();
    for (Object[] row : ParquetTable.read(folder, CanonicalTables.sourceCounts())) {
      counts.add(new Count((String) row[0], (String) row[1], (String) row[2], (Long) row[3]));
    }
    return new Quality(counts);
  }

  /** Sources by rising id. */
  public List<String> sources() {
    return counts.stream().map(Count::source).distinct().sorted().toList();
  }

  /** The count of {@code code} for {@code source}, 0 when there is none. */
  public long count(String source, String code) {
    return counts.stream()
        .filter(c -> c.source().equals(source) && c.code().equals(code))
        .mapToLong(Count::count)
        .sum();
  }

  /** The count of {@code code} over all sources. */
  public long total(String code) {
    return counts.stream().filter(c -> c.code().equals(code)).mapToLong(Count::count).sum();
  }

  /** Issues over all sources: code to number, by code. */
  public Map<String, Long> issues() {
    return counts.stream()
        .filter(c -> !TOTALS.contains(c.code()) && c.count() > 0)
        .collect(
            Collectors.groupingBy(Count::code, TreeMap::new, Collectors.summingLong(Count::count)));
  }
}
