package org.sojourn.ingest.read;

import java.io.IOException;

/** Opens files by their declared format. */
public final class RowReaders {

  private RowReaders() {}

  /**
   * Opens {@code file}.
   *
   * @param encoding name of the character set of a CSV file; other formats ignore it
   * @throws org.sojourn.model.run.Failure when it cannot be read or lacks a wanted column
   */
  public static RowReader open(SourceFile file, String encoding) {
    try {
      return switch (file.plan().format()) {
        case CSV -> new CsvRowReader(file, encoding);
        case XLSX -> new XlsxRowReader(file);
        case JSONL -> new JsonLinesReader(file);
      };
    } catch (IOException e) {
      throw file.failure("cannot be read: " + e.getMessage());
    }
  }
}
