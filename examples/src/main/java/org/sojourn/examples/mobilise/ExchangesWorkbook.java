package org.sojourn.examples.mobilise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The coordinator's workbook: a title above the table, real date cells, a second sheet with a
 * legend. The same table gives the same bytes.
 */
final class ExchangesWorkbook {

  private static final int WIDTH = 20 * 256;
  private static final Date WRITTEN = Date.from(Instant.parse("2017-07-14T12:00:00Z"));

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle dateStyle = workbook.createCellStyle();
  private final CellStyle boldStyle = workbook.createCellStyle();

  private ExchangesWorkbook() {
    dateStyle.setDataFormat(
        workbook.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
    Font bold = workbook.createFont();
    bold.setBold(true);
    boldStyle.setFont(bold);
  }

  /** Writes {@code table} into {@code folder}. */
  static void write(TextTable table, Path folder) throws IOException {
    ExchangesWorkbook book = new ExchangesWorkbook();
    book.fillExchanges(table);
    book.fillLegend();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = book.workbook) {
      describe(workbook.getProperties().getCoreProperties());
      workbook.write(bytes);
    }
    Files.write(folder.resolve(table.file()), StableZip.repacked(bytes.toByteArray()));
  }

  private void fillExchanges(TextTable table) {
    XSSFSheet sheet = workbook.createSheet("Exchanges");
    cell(sheet.createRow(0), 0, "MobiliseSME pilot: requests and exchanges", boldStyle);
    cell(sheet.createRow(1), 0, "RECONSTRUCTED DATA, for demonstration only", null);
    Row header = sheet.createRow(ExchangesTable.HEADER_ROW - 1);
    for (int column = 0; column < table.header().size(); column++) {
      cell(header, column, table.header().get(column), boldStyle);
      sheet.setColumnWidth(column, WIDTH);
    }
    for (TextTable.Row source : table.rows()) {
      Row row = sheet.createRow(table.fileRow(source) - 1);
      for (int column = 0; column < table.header().size(); column++) {
        fill(row, column, source.get(table.header().get(column)));
      }
    }
    sheet.createFreezePane(1, ExchangesTable.HEADER_ROW);
  }

  private void fillLegend() {
    XSSFSheet sheet = workbook.createSheet("Legend");
    cell(sheet.createRow(0), 0, "looking for a partner: requested, no partner yet", null);
    cell(sheet.createRow(1), 0, "done: the employee was abroad and is back", null);
    cell(sheet.createRow(2), 0, "cancelled: given up after both companies had agreed", null);
    cell(sheet.createRow(3), 0, "refused: turned down by the coordinating office", null);
  }

  /** Blank cells are left out; days become date cells; all else is text. */
  private void fill(Row row, int column, String text) {
    Optional<LocalDate> day = day(text);
    if (day.isPresent()) {
      row.createCell(column).setCellValue(day.get());
      row.getCell(column).setCellStyle(dateStyle);
    } else if (!text.isEmpty()) {
      cell(row, column, text, null);
    }
  }

  private static Optional<LocalDate> day(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(text))
        : Optional.empty();
  }

  private static void cell(Row row, int column, String text, CellStyle style) {
    row.createCell(column).setCellValue(text);
    row.getCell(column).setCellStyle(style);
  }

  private static void describe(CoreProperties properties) {
    properties.setCreator("Sojourn example");
    properties.setTitle("MobiliseSME pilot: requests and exchanges (reconstructed)");
    properties.setCreated(Optional.of(WRITTEN));
    properties.setModified(Optional.of(WRITTEN));
  }
}
