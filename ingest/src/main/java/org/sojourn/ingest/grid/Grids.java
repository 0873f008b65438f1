package org.sojourn.ingest.grid;

import java.io.IOException;
import org.sojourn.ingest.read.Container;
import org.sojourn.ingest.read.SourceFile;

/** Opens files as grids. */
public final class Grids {

  private static final int SHARE_OF_MEMORY = 4;

  private Grids() {}

  private static long memory() {
    return Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
  }

  /**
   * Opens {@code file} as what its first bytes say: a workbook, else separated text.
   *
   * @param encoding found, of text; a declared one goes before
   */
  public static Grid open(SourceFile file, String encoding) throws IOException {
    Container container = Container.of(file.path());
    return switch (container) {
      case XLSX -> xlsx(file);
      case XLS -> xls(file);
      case ODS -> ods(file);
      case TEXT -> csv(file, encoding);
      default -> throw container.refusal(file);
    };
  }

  /** Opens {@code file}, which is declared to be separated text. */
  public static Grid csv(SourceFile file, String encoding) throws IOException {
    return new CsvGrid(file, encoding);
  }

  /** Opens {@code file}, which is declared to be an Office Open XML workbook. */
  public static Grid xlsx(SourceFile file) throws IOException {
    return new SheetGrid(file, new XlsxSheet(file, memory()));
  }

  /** Opens {@code file}, which is declared to be a workbook of Excel 97 to 2003. */
  public static Grid xls(SourceFile file) throws IOException {
    return new SheetGrid(file, new XlsSheet(file));
  }

  /** Opens {@code file}, which is declared to be an OpenDocument spreadsheet. */
  public static Grid ods(SourceFile file) throws IOException {
    return new SheetGrid(file, new OdsSheet(file));
  }
}
