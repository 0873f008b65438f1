package org.sojourn.ingest.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Makes little workbooks. */
public final class Sheets {

  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  private Sheets() {}

  /** The bytes of {@code workbook} after {@code fill}. */
  public static byte[] workbook(Workbook workbook, Consumer<Workbook> fill) {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills row {@code number}, from 1; null leaves a cell out. */
  public static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number - 1);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        set(row.createCell(i), values[i]);
      }
    }
  }

  private static void set(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (value instanceof LocalDateTime time) {
      cell.setCellValue(time);
      format(cell, "dd.mm.yyyy hh:mm");
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      format(cell, "d/m/yy");
    } else {
      cell.setCellValue(value.toString());
    }
  }

  /** Shows the number in {@code cell} in {@code format}. */
  static void format(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  /** An OpenDocument spreadsheet whose tables have this XML. */
  public static byte[] ods(String... tables) {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
            xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
          <office:automatic-styles/>
          <office:body><office:spreadsheet>
        """
            + String.join("", tables)
            + "</office:spreadsheet></office:body></office:document-content>";
    return odsOf(content, "<manifest/>");
  }

  /** An OpenDocument spreadsheet of these parts. */
  public static byte[] odsOf(String content, String manifest) {
    return zip(
        List.of(
            Map.entry("mimetype", ODS.getBytes(StandardCharsets.US_ASCII)),
            Map.entry("content.xml", content.getBytes(StandardCharsets.UTF_8)),
            Map.entry("META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8))));
  }

  /** A zip archive of {@code members}; the first one is stored, the others are packed. */
  public static byte[] zip(List<Map.Entry<String, byte[]>> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members) {
        ZipEntry entry = new ZipEntry(member.getKey());
        if (member == members.get(0)) {
          store(entry, member.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(member.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void store(ZipEntry entry, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
  }
}
