package org.sojourn.transform.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CountedPartTable;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.StoredHashes;
import org.sojourn.transform.count.PartFile;

/**
 * A part of the canonical tables that is counted, by its content.
 *
 * @param table the exchanges, with the responses to them, or the registrations
 * @param file name of the part
 * @param sha256 hash of its content
 * @param responses the same of the responses, null where there are none
 */
record CountedPart(String table, String file, String sha256, String responses) {

  /** What is counted alike, whatever its name. */
  record Content(String table, String sha256, String responses) {}

  Content content() {
    return new Content(table, sha256, responses);
  }

  /** Each of {@code parts} with the hashes of its files as they are now. */
  static List<CountedPart> all(List<PartFile> parts) {
    return parts.parallelStream().map(CountedPart::of).toList();
  }

  /**
   * A part with the hashes of its files as they are now.
   *
   * @throws Failure when one cannot be read
   */
  static CountedPart of(PartFile part) {
    Path file = Path.of(part.file());
    return new CountedPart(
        part.schema().name(),
        file.getFileName().toString(),
        hash(file),
        part.responses() == null ? null : hash(Path.of(part.responses())));
  }

  private static String hash(Path file) {
    try {
      return StoredHashes.of(file);
    } catch (IOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Whether it is still what lies at {@code part}. */
  boolean isAt(PartFile part) {
    return Stream.of(part.file(), part.responses())
            .allMatch(file -> file == null || Files.isRegularFile(Path.of(file)))
        && of(part).equals(this);
  }

  /** Writes {@code parts}, counted as {@code plan} says, to {@code folder}, a run's private one. */
  static void write(Path folder, String plan, List<CountedPart> parts) {
    ParquetTable.write(
        folder.resolve(CountedPartTable.SCHEMA.name()),
        CountedPartTable.SCHEMA,
        parts.stream()
            .map(part -> new Object[] {plan, part.table, part.file, part.sha256, part.responses})
            .toList());
  }
}
