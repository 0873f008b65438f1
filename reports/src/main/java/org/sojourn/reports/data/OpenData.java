package org.sojourn.reports.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sojourn.model.run.Failure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.tables.CsvTable;

/**
 * The published tables as an open-data package: CSV files, a dictionary of their columns, and their
 * description in the two forms that catalogues read, {@code datapackage.json} and {@code
 * csv-metadata.json}.
 */
public final class OpenData {

  private OpenData() {}

  /**
   * Writes the files into {@code folder}, which may hold the same tables as Parquet, and names
   * them, by rising name.
   *
   * @throws Failure when the disk refuses
   */
  public static List<Path> write(Composition composition, Path folder) {
    List<OpenFile> files = OpenFiles.of(composition.results(), composition.quality());
    List<Path> written = new ArrayList<>();
    for (OpenFile file : files) {
      Path csv = folder.resolve(file.name());
      CsvTable.write(csv, file.schema(), file.rows());
      written.add(csv);
    }
    written.add(write(folder.resolve(CsvwMetadata.FILE), CsvwMetadata.of(composition, files)));
    written.add(
        write(folder.resolve(DataPackage.FILE), DataPackage.of(composition, files, folder)));
    Collections.sort(written);
    return List.copyOf(written);
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
