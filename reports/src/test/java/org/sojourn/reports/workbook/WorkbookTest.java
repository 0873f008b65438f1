package org.sojourn.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.support.ExampleReport;

/** The example's workbook, read by another library than the one that writes it. */
class WorkbookTest {

  private static byte[] bytes;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void open() throws IOException {
    bytes = Workbook.of(ExampleReport.composition());
    workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  private static List<XSSFSheet> sheets() {
    List<XSSFSheet> sheets = new ArrayList<>();
    workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
    return sheets;
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    XSSFCell cell = sheet.getRow(row).getCell(column);
    return cell.getCellType() == CellType.NUMERIC
        ? Double.toString(cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  @Test
  void saysNothingWrongOfTheSizeOfSheets() {
    assertThat(sheets()).isNotEmpty().noneMatch(sheet -> sheet.getCTWorksheet().isSetDimension());
  }

  @Test
  void beginsWithCoverContentsAndNotes() {
    assertThat(sheets().subList(0, 4))
        .extracting(XSSFSheet::getSheetName)
        .containsExactly("Cover", "Contents", "Notes", "sending_match");
    assertThat(text(sheets().get(0), 0, 0))
        .isEqualTo("MobiliseSME pilot: evaluation of the exchanges 2016-2017");
    assertThat(workbook.getProperties().getCoreProperties().getTitle())
        .isEqualTo("MobiliseSME pilot: evaluation of the exchanges 2016-2017");
  }

  @Test
  void holdsOneTableASheetWithOneHeaderRowAndNoBlankOrMergedCell() {
    for (XSSFSheet sheet : sheets()) {
      assertThat(sheet.getNumMergedRegions()).as(sheet.getSheetName()).isZero();
      assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
      XSSFTable table = sheet.getTables().get(0);
      assertThat(table.getHeaderRowCount()).isEqualTo(1);
      assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
      for (int i = table.getStartRowIndex(); i <= table.getEndRowIndex(); i++) {
        XSSFRow row = sheet.getRow(i);
        assertThat((int) row.getLastCellNum()).isEqualTo(table.getColumnCount());
        for (int j = 0; j < table.getColumnCount(); j++) {
          assertThat(text(sheet, i, j)).as("%s, row %s", sheet.getSheetName(), i + 1).isNotBlank();
        }
      }
    }
  }

  @Test
  void linksTheContentsToEveryTable() {
    XSSFSheet contents = workbook.getSheet("Contents");
    List<String> linked = new ArrayList<>();
    contents.getHyperlinkList().forEach(link -> linked.add(link.getLocation()));

    assertThat(linked)
        .containsExactlyElementsOf(
            sheets().stream().skip(3).map(s -> "'" + s.getSheetName() + "'!A1").toList());
  }

  @Test
  void holdsEveryPublishedFigureOnceAndNothingOfHiddenOnes() {
    Map<String, String> values = new HashMap<>();
    for (XSSFSheet sheet : sheets().subList(3, sheets().size())) {
      XSSFTable table = sheet.getTables().get(0);
      int value = table.findColumnIndex("Value");
      int id = table.findColumnIndex("Estimate");
      for (int i = table.getStartRowIndex() + 1; id >= 0 && i <= table.getEndRowIndex(); i++) {
        assertThat(values.put(text(sheet, i, id), text(sheet, i, value))).isNull();
      }
    }
    List<Estimate> all = ExampleReport.results().all();

    assertThat(values).hasSameSizeAs(all);
    for (Estimate e : all) {
      String shown = e.shown() ? e.value().toString() : Marks.of(e.status());
      assertThat(values).containsEntry(e.id(), shown);
    }
  }

  @Test
  void hidesBaseAndLimitsOfHiddenFiguresToo() {
    XSSFSheet sheet = workbook.getSheet("sending_match");
    XSSFTable table = sheet.getTables().get(0);
    int value = table.findColumnIndex("Value");
    List<String> hidden = new ArrayList<>();
    for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
      if (text(sheet, i, value).equals("[c]")) {
        for (String column : List.of("95 % interval, lower limit", "Base", "Population")) {
          hidden.add(text(sheet, i, table.findColumnIndex(column.replace(" %", "\u00a0%"))));
        }
      }
    }

    assertThat(hidden).hasSizeGreaterThan(100).containsOnly("[c]");
  }

  @Test
  void saysWhatTheFirstTableHolds() {
    XSSFSheet sheet = workbook.getSheet("sending_match");

    assertThat(text(sheet, 0, 0)).isEqualTo("Table 1: Sending companies happy with the match");
    assertThat(text(sheet, 1, 0)).isEqualTo("Base: Sending company (At the end of the stay).");
    assertThat(text(sheet, 2, 0)).isEqualTo("Target: 80\u00a0%");
    assertThat(text(sheet, 4, 1)).isEqualTo("All");
    assertThat(sheet.getRow(4).getCell(4).getCellStyle().getDataFormatString())
        .isEqualTo("#,##0.0");
  }

  @Test
  void givesTheSameBytesUnderAnotherLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Workbook.of(ExampleReport.composition())).isEqualTo(bytes);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
