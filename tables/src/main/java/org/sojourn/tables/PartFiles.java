package org.sojourn.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.TableSchema;

/** The files of a stored table: {@code part-00000.parquet} and so on. */
public final class PartFiles {

  private PartFiles() {}

  /** Name of the part at {@code index}, from 0. */
  public static String name(int index) {
    return String.format(Locale.ROOT, "part-%05d.parquet", index);
  }

  /**
   * The parts in {@code folder} by name, at least one.
   *
   * @throws Failure when there are none
   */
  public static List<Path> in(Path folder, TableSchema schema) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> parts = files.filter(f -> f.toString().endsWith(".parquet")).sorted().toList();
      if (!parts.isEmpty()) {
        return parts;
      }
    } catch (IOException e) {
      throw missing(folder, schema);
    }
    throw missing(folder, schema);
  }

  private static Failure missing(Path folder, TableSchema schema) {
    return new Failure(
        Failure.Kind.FAULT,
        "there is no table '" + schema.name() + "' in " + folder + "; run the stage before it");
  }
}
