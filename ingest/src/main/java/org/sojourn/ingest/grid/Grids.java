package org.sojourn.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.sojourn.ingest.read.SourceFile;

/** Opens files as grids. */
public final class Grids {

  private Grids() {}

  /**
   * Opens {@code file} as what its first bytes say: a workbook, else separated text.
   *
   * @param encoding found, of text; a declared one goes before
   */
  public static Grid open(SourceFile file, String encoding) throws IOException {
    try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file.path()))) {
      return switch (FileMagic.valueOf(in)) {
        case OOXML, OLE2 -> xlsx(file);
        default -> csv(file, encoding);
      };
    }
  }

  /** Opens {@code file}, which is declared to be separated text. */
  public static Grid csv(SourceFile file, String encoding) throws IOException {
    return new CsvGrid(file, encoding);
  }

  /** Opens {@code file}, which is declared to be an Office Open XML workbook. */
  public static Grid xlsx(SourceFile file) throws IOException {
    return new XlsxGrid(file);
  }
}
