package org.sojourn.drafting.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.sojourn.ingest.read.Container;

/** The sheets of workbooks. */
final class Sheets {

  private Sheets() {}

  /** Names of the sheets behind the first one, none where {@code file} is no XLSX workbook. */
  static List<String> further(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    if (Container.of(file) != Container.XLSX) {
      return names;
    }
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader.SheetIterator sheets = new XSSFReader(parts).getSheetIterator();
      while (sheets.hasNext()) {
        sheets.next().close();
        names.add(sheets.getSheetName());
      }
    } catch (OpenXML4JException e) {
      throw new IOException(e.getMessage(), e);
    }
    return names.isEmpty() ? names : names.subList(1, names.size());
  }
}
