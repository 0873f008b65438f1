package org.sojourn.transform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.SourceDefinition;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

/**
 * Counts of rows as they are published: sources that feed the same table or questionnaire are
 * summed up. Where each country hands in a file of its own, counts by source would tell, between
 * two runs, where the newest answers come from.
 */
final class PublicCounts {

  /** What is counted, and of which rows or values. */
  private record Count(String code, String scope) {}

  private PublicCounts() {}

  /** Reads the counts in {@code from} and writes those to be published to {@code to}. */
  static void write(ProgrammeDirectory programme, Path from, Path to) {
    TableSchema schema = CanonicalTables.sourceCounts();
    List<Object[]> rows = ParquetTable.read(from.resolve(schema.name()), schema);
    ParquetTable.write(to.resolve(schema.name()), schema, of(programme, rows));
  }

  /** The rows of the table {@code source-counts}, one source for each table and questionnaire. */
  static List<Object[]> of(ProgrammeDirectory programme, List<Object[]> rows) {
    Map<String, String> fed = new HashMap<>();
    programme.sources().forEach(source -> fed.put(source.source(), fedBy(source)));
    Map<String, Map<Count, Long>> sums = new LinkedHashMap<>();
    for (Object[] row : rows) {
      sums.computeIfAbsent(fed.get((String) row[0]), f -> new LinkedHashMap<>())
          .merge(new Count((String) row[1], (String) row[2]), (Long) row[3], Long::sum);
    }
    List<Object[]> all = new ArrayList<>();
    sums.forEach(
        (what, counts) ->
            counts.forEach(
                (count, sum) -> all.add(new Object[] {what, count.code(), count.scope(), sum})));
    return all;
  }

  private static String fedBy(SourceDefinition source) {
    return source.table() == CanonicalTable.RESPONSES ? source.instrument() : source.table().id();
  }
}
