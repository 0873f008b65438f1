package org.sojourn.quality.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sojourn.quality.count.Counts;
import org.sojourn.tables.ParquetTable;

/**
 * What a run keeps of the parts that it counted: for each a table of numbers and, where there are
 * any, tables of single rows.
 *
 * @param folder where they lie
 */
record KeptParts(Path folder) {

  private static final String EXTENSION = ".parquet";

  /** Name of the table of numbers of the part called {@code part}. */
  static String counts(String part) {
    return part + EXTENSION;
  }

  private static String list(String part, Listing listing) {
    return part + "-" + listing.id() + EXTENSION;
  }

  /** Keeps what was counted of the part called {@code part}. */
  void write(String part, PartCounts counted) {
    counted
        .lists()
        .forEach(
            (listing, rows) -> {
              if (!rows.isEmpty()) {
                Path file = folder.resolve(list(part, listing));
                ParquetTable.writeFile(file, listing.schema(), rows.iterator());
              }
            });
    ParquetTable.writeFile(
        folder.resolve(counts(part)), Counts.SCHEMA, counted.counts().rows().iterator());
  }

  /** Takes what {@code last} kept of the part called {@code part}, if it did; tells whether. */
  boolean take(String part, LastParts last) throws IOException {
    return last.give(part, folder);
  }

  /** What was counted of the part called {@code part}. */
  Counts read(String part) {
    return Counts.of(ParquetTable.readFile(folder.resolve(counts(part)), Counts.SCHEMA));
  }

  /** The single rows of the part called {@code part}; none where it has none. */
  List<Object[]> read(String part, Listing listing) {
    Path file = folder.resolve(list(part, listing));
    return Files.exists(file) ? ParquetTable.readFile(file, listing.schema()) : List.of();
  }
}
