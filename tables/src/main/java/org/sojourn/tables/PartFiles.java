package org.sojourn.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
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

  /**
   * A reader of {@code file}.
   *
   * @throws Failure when it is no Parquet file, of which Parquet tells by a bare runtime exception
   */
  public static ParquetFileReader open(Path file) throws IOException {
    try {
      return ParquetFileReader.open(new LocalInputFile(file), options());
    } catch (RuntimeException e) {
      throw new Failure(
          Failure.Kind.FAULT, file + " is damaged: it cannot be read as a Parquet file", e);
    }
  }

  /** Options that do without Hadoop's, which would be parsed from XML for every file. */
  private static ParquetReadOptions options() {
    return ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
  }
}
