package org.sojourn.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.sojourn.model.run.Failure;

/** What a file is by its first bytes, and by the names of the parts of workbooks. */
public enum Container {
  /** An Office Open XML workbook. */
  XLSX("an XLSX workbook", "declare format: xlsx"),
  /** A workbook of Excel 97 to 2003. */
  XLS("an XLS workbook", "declare format: xls"),
  /** An OpenDocument spreadsheet. */
  ODS("an ODS spreadsheet", "declare format: ods"),
  /** An Office Open XML workbook with binary parts. */
  XLSB("an XLSB workbook", "save it as .xlsx"),
  /** A workbook of Excel 95 or older. */
  OLD_XLS("a workbook of Excel 95 or older", "save it as .xlsx"),
  /** An Office document that needs a password. */
  LOCKED("a workbook with a password", "save it without a password"),
  /** An Office document that is no workbook. */
  DOCUMENT("an office document without sheets", "export the data themselves"),
  /** A zip archive that is no Office document. */
  ZIP("a zip archive", "unpack it"),
  /** A zip archive whose directory cannot be read. */
  BROKEN_ZIP("a damaged workbook or zip archive", "export it again"),
  /** One file packed by gzip. */
  GZIP("a gzip file", "unpack it"),
  /** A file or archive packed in another way. */
  PACKED("an archive that cannot be read here", "unpack it, or pack it as .zip or .gz"),
  /** Apache Parquet. */
  PARQUET("a Parquet file", "declare format: parquet"),
  /** A PDF document. */
  PDF("a PDF document", "export the data themselves"),
  /** XML or HTML, whatever its name says. */
  MARKUP("XML or HTML", "open it in a spreadsheet program and save it as .xlsx"),
  /** Everything else. */
  TEXT("plain text", "declare format: csv or jsonl");

  private static final int TAR_MARK = 257;
  private static final int[][] OTHER_PACKERS = {
    {0x42, 0x5A, 0x68, -1, 0x31, 0x41, 0x59},
    {0xFD, 0x37, 0x7A, 0x58, 0x5A},
    {0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C},
    {0x52, 0x61, 0x72, 0x21, 0x1A, 0x07},
    {0x28, 0xB5, 0x2F, 0xFD}
  };
  private static final int[][] OLD_WORKBOOKS = {
    {0x09, 0x00, 0x04, 0x00}, {0x09, 0x02, 0x06, 0x00}, {0x09, 0x04, 0x06, 0x00}
  };

  private final String described;
  private final String advice;

  Container(String described, String advice) {
    this.described = described;
    this.advice = advice;
  }

  /** What the file at {@code path} is. */
  public static Container of(Path path) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(512);
    }
    if (starts(start, 0x50, 0x4B, 0x03, 0x04) || starts(start, 0x50, 0x4B, 0x05, 0x06)) {
      return zipped(path);
    }
    if (starts(start, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return compound(path);
    }
    return flat(start);
  }

  private static Container flat(byte[] start) {
    if (starts(start, 0x1F, 0x8B, 0x08)) {
      return GZIP;
    }
    if (Arrays.stream(OTHER_PACKERS).anyMatch(magic -> starts(start, magic))
        || new String(start, StandardCharsets.ISO_8859_1).startsWith("ustar", TAR_MARK)) {
      return PACKED;
    }
    if (Arrays.stream(OLD_WORKBOOKS).anyMatch(magic -> starts(start, magic))) {
      return OLD_XLS;
    }
    return text(start);
  }

  private static Container text(byte[] start) {
    String text =
        new String(start, StandardCharsets.ISO_8859_1)
            .replaceAll("^[\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\s]+|\\u0000", "")
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("<?xml") || text.startsWith("<!doctype") || text.startsWith("<html")) {
      return MARKUP;
    }
    if (text.startsWith("par1")) {
      return starts(start, 0x50, 0x41, 0x52, 0x31) ? PARQUET : TEXT;
    }
    return text.startsWith("%pdf-") ? PDF : TEXT;
  }

  private static boolean starts(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || magic[i] >= 0 && (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static Container zipped(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.getEntry("xl/workbook.xml") != null) {
        return XLSX;
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        return XLSB;
      }
      if (zip.getEntry("mimetype") != null && zip.getEntry("META-INF/manifest.xml") != null) {
        return openDocument(zip);
      }
      return zip.getEntry("[Content_Types].xml") == null ? ZIP : DOCUMENT;
    } catch (IOException | IllegalArgumentException e) {
      return BROKEN_ZIP;
    }
  }

  private static Container openDocument(ZipFile zip) throws IOException {
    try (InputStream type = zip.getInputStream(zip.getEntry("mimetype"));
        InputStream manifest = zip.getInputStream(zip.getEntry("META-INF/manifest.xml"))) {
      String name = new String(type.readNBytes(200), StandardCharsets.US_ASCII);
      if (!name.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return DOCUMENT;
      }
      String parts = new String(manifest.readNBytes(1 << 20), StandardCharsets.UTF_8);
      return parts.contains("encryption-data") ? LOCKED : ODS;
    }
  }

  private static Container compound(Path path) {
    try (POIFSFileSystem parts = new POIFSFileSystem(path.toFile(), true)) {
      Set<String> names = parts.getRoot().getEntryNames();
      if (names.contains("EncryptedPackage")) {
        return LOCKED;
      }
      if (names.stream().anyMatch(name -> name.equalsIgnoreCase("workbook"))) {
        return XLS;
      }
      return names.stream().anyMatch(name -> name.equalsIgnoreCase("book")) ? OLD_XLS : DOCUMENT;
    } catch (IOException | RuntimeException e) {
      return XLS; // whose reader tells what is wrong
    }
  }

  /** Whether other files are packed in it. */
  public boolean isArchive() {
    return this == ZIP || this == BROKEN_ZIP || this == GZIP || this == PACKED;
  }

  /** Whether it is a workbook whose sheets can be read. */
  public boolean isWorkbook() {
    return this == XLSX || this == XLS || this == ODS;
  }

  /**
   * Makes sure that {@code file} is this.
   *
   * @throws Failure that says what it is instead, and what to do
   */
  public void require(SourceFile file) throws IOException {
    Container found = of(file.path());
    if (found != this) {
      throw found.refusal(file);
    }
  }

  /** The failure of {@code file}, which is this, but is declared to be something else. */
  public Failure refusal(SourceFile file) {
    String format = file.plan().format().id();
    return file.failure(
        "is %s, but declared as format: %s; %s, or export it as %s"
            .formatted(described, format, advice, format));
  }
}
