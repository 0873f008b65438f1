package org.sojourn.ingest.grid;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.Folded;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.run.Failure;
import org.xml.sax.SAXException;

/** An opened Office Open XML workbook: its shared texts, its styles and one sheet as a stream. */
final class Workbook implements Closeable {

  static {
    // Sheets with many formatted, empty rows are packed more tightly than the library believes.
    ZipSecureFile.setMinInflateRatio(0.0005);
  }

  private final SourceFile file;
  private final OPCPackage parts;
  private final XSSFReader reader;

  private Workbook(SourceFile file, OPCPackage parts, XSSFReader reader) {
    this.file = file;
    this.parts = parts;
    this.reader = reader;
  }

  /**
   * Opens {@code file}.
   *
   * @throws Failure when it is no workbook
   */
  static Workbook open(SourceFile file) throws IOException {
    refuseOthers(file);
    OPCPackage parts = null;
    try {
      parts = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
      return new Workbook(file, parts, new XSSFReader(parts));
    } catch (OpenXML4JException | IOException | RuntimeException e) {
      if (parts != null) {
        parts.revert();
      }
      throw damaged(file);
    }
  }

  private static void refuseOthers(SourceFile file) throws IOException {
    try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file.path()))) {
      FileMagic magic = FileMagic.valueOf(in);
      if (magic == FileMagic.OLE2) {
        throw file.failure(
            "is an old .xls workbook or one with a password; save it as .xlsx without a password");
      }
      if (magic != FileMagic.OOXML) {
        throw file.failure("is not an XLSX workbook; declare its format, or save it as .xlsx");
      }
    }
  }

  private static Failure damaged(SourceFile file) {
    return file.failure("is not a readable XLSX workbook (damaged?); save it again as .xlsx");
  }

  /** The content of the sheet called {@code wanted}, of the first one when null. */
  InputStream sheet(String wanted) throws IOException {
    try {
      XSSFReader.SheetIterator sheets = reader.getSheetIterator();
      List<String> names = new ArrayList<>();
      while (sheets.hasNext()) {
        InputStream sheet = sheets.next();
        names.add(sheets.getSheetName());
        if (wanted == null || Folded.of(wanted).equals(Folded.of(sheets.getSheetName()))) {
          return sheet;
        }
        sheet.close();
      }
      throw noSheet(wanted, names);
    } catch (OpenXML4JException e) {
      throw damaged(file);
    }
  }

  private Failure noSheet(String wanted, List<String> names) {
    return file.failure(
        "there is no sheet %s%s; the workbook has %s; correct layout.sheet"
            .formatted(
                wanted == null ? "at all" : "'" + wanted + "'",
                wanted == null ? "" : Shown.meant(wanted, names),
                Shown.names(names)));
  }

  /** What cells of a sheet refer to. */
  XlsxCellText cellText() throws IOException {
    try {
      SharedStrings strings = new ReadOnlySharedStringsTable(parts, false);
      try (InputStream styles = reader.getStylesData()) {
        return new XlsxCellText(strings, new XlsxStyles(styles), countsFrom1904());
      }
    } catch (OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
      throw damaged(file);
    }
  }

  private boolean countsFrom1904() throws IOException, OpenXML4JException, XMLStreamException {
    try (InputStream in = reader.getWorkbookData()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("workbookPr")) {
          String value = xml.getAttributeValue(null, "date1904");
          return "1".equals(value) || "true".equals(value);
        }
      }
      return false;
    }
  }

  @Override
  public void close() {
    parts.revert();
  }
}
