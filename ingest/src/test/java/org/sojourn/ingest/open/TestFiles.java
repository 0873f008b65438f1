package org.sojourn.ingest.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.read.FileFacts;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.RowReader;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.source.Format;

/** Makes and reads little source files. */
public final class TestFiles {

  private TestFiles() {}

  public static ReadPlan plan(Format format, String... columns) {
    return new ReadPlan("survey", format, null, null, null, 1, List.of(columns));
  }

  static ReadPlan plan(Format format, String sheet, int header, String... columns) {
    return new ReadPlan("survey", format, null, null, sheet, header, List.of(columns));
  }

  public static SourceFile write(Path folder, byte[] content, ReadPlan plan) {
    try {
      Path path = folder.resolve("data." + plan.format().id());
      Files.write(path, content);
      return file(path, plan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static SourceFile file(Path path, ReadPlan plan) {
    return new SourceFile(0, path.getFileName().toString(), path.toString(), plan);
  }

  /** All rows as {@code number: cell|cell}, with {@code -} for no cell, or {@code number! why}. */
  public static List<String> rows(SourceFile file) {
    List<String> rows = new ArrayList<>();
    try (RowReader reader = RowReaders.open(file, FileFacts.of(file).encoding())) {
      while (reader.hasNext()) {
        rows.add(text(reader.next()));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(RawRow row) {
    if (row.broken() != null) {
      return row.number() + "! " + row.broken();
    }
    List<String> cells = new ArrayList<>();
    for (String cell : row.cells()) {
      cells.add(cell == null ? "-" : cell);
    }
    return row.number() + ": " + String.join("|", cells);
  }
}
