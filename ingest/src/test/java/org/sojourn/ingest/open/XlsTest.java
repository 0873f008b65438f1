package org.sojourn.ingest.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

class XlsTest {

  @TempDir Path folder;

  private static ReadPlan plan(String sheet, int header, String... columns) {
    return TestFiles.plan(Format.XLS, sheet, header, columns);
  }

  private List<String> rows(byte[] content, ReadPlan plan) {
    return TestFiles.rows(TestFiles.write(folder, content, plan));
  }

  @Test
  void rowsBelowTheHeaderOfTheNamedSheetAreRead() {
    byte[] content =
        Sheets.workbook(
            new HSSFWorkbook(),
            w -> {
              Sheets.row(w.createSheet("Notes"), 1, "ID", "Town");
              Sheet sheet = w.createSheet("Exchanges");
              Sheets.row(sheet, 1, "Pilot 2017");
              Sheets.row(sheet, 4, "ID", "Remark", "Town");
              Sheets.row(sheet, 5, "EX-1", "x", "Wien");
              Sheets.row(sheet, 7, "EX-2", null, null, "beside the table");
              Sheets.row(sheet, 8, "  ", null, "");
              Sheets.row(w.createSheet("More"), 1, "ID", "Town");
              w.setSheetOrder("Exchanges", 2);
            });
    assertThat(rows(content, plan("exchanges ", 4, "Town", "ID")))
        .containsExactly("5: Wien|EX-1", "7: -|EX-2");
  }

  @Test
  void valuesAreTheTextOfXlsx() {
    byte[] content =
        Sheets.workbook(
            new HSSFWorkbook(),
            w -> {
              Sheet sheet = w.createSheet("S");
              Sheets.row(sheet, 1, "A", "B", "C", "D");
              Sheets.row(sheet, 2, 0.1 + 0.2, 5, 1e-7, -2.50);
              Sheets.row(sheet, 3, LocalDate.of(2017, 3, 31), true, "Zürich €", null);
              Sheets.row(sheet, 4, LocalDateTime.of(2017, 3, 31, 14, 5, 9), false);
              sheet.getRow(2).createCell(3).setCellErrorValue((byte) 42);
              Sheets.row(sheet, 5, 1, "x", 1, 1);
              sheet.getRow(4).getCell(0).setCellFormula("20+22");
              sheet.getRow(4).getCell(1).setCellFormula("\"a\"&\"b\"");
              sheet.getRow(4).getCell(2).setCellFormula("1=1");
              sheet.getRow(4).getCell(3).setCellFormula("1/0");
              w.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(rows(content, plan(null, 1, "A", "B", "C", "D")))
        .containsExactly(
            "2: 0.3|5|0.0000001|-2.5",
            "3: 2017-03-31|TRUE|Zürich €|#N/A",
            "4: 2017-03-31T14:05:09|FALSE|-|-",
            "5: 42|ab|TRUE|#DIV/0!");
  }

  @Test
  void aFullSheetIsRead() {
    byte[] content =
        Sheets.workbook(
            new HSSFWorkbook(),
            w -> {
              Sheet sheet = w.createSheet("S");
              Sheets.row(sheet, 1, "ID", "Town");
              for (int i = 2; i <= 65_536; i++) {
                Sheets.row(sheet, i, i, "Town " + i);
              }
            });
    assertThat(rows(content, plan(null, 1, "Town", "ID")))
        .hasSize(65_535)
        .contains("2: Town 2|2", "40000: Town 40000|40000")
        .last()
        .isEqualTo("65536: Town 65536|65536");
  }

  @Test
  void aPasswordIsAFailure() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] content;
    try {
      content = Sheets.workbook(new HSSFWorkbook(), w -> Sheets.row(w.createSheet("S"), 1, "A"));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThatThrownBy(() -> rows(content, plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.xls (source 'survey'): is a workbook with a password; save it without a"
                + " password");
  }

  @Test
  void aWorkbookOfExcel95IsAFailure() throws Exception {
    try (POIFSFileSystem parts = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      parts.createDocument(new ByteArrayInputStream(new byte[5000]), "Book");
      parts.writeFilesystem(out);
      assertThatThrownBy(() -> rows(out.toByteArray(), plan(null, 1, "A")))
          .isInstanceOf(Failure.class)
          .hasMessage(
              "data.xls (source 'survey'): is a workbook of Excel 95 or older, but declared as"
                  + " format: xls; save it as .xlsx, or export it as xls");
    }
  }

  @Test
  void otherFilesAreNoXlsWorkbooks() {
    byte[] newer = Sheets.workbook(new XSSFWorkbook(), w -> w.createSheet("S"));
    assertThatThrownBy(() -> rows(newer, plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.xls (source 'survey'): is an XLSX workbook, but declared as format: xls; declare"
                + " format: xlsx, or export it as xls");
    byte[] page = "\n<html><table><tr><td>A".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> rows(page, plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.xls (source 'survey'): is XML or HTML, but declared as format: xls; open it in a"
                + " spreadsheet program and save it as .xlsx, or export it as xls");
  }

  @Test
  void aTruncatedWorkbookIsAFailure() {
    byte[] whole =
        Sheets.workbook(
            new HSSFWorkbook(),
            w -> {
              Sheet sheet = w.createSheet("S");
              for (int i = 1; i < 2000; i++) {
                Sheets.row(sheet, i, "A", "text " + i);
              }
            });
    assertThatThrownBy(() -> rows(Arrays.copyOf(whole, whole.length / 2), plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.xls (source 'survey'): is not a readable XLS workbook (damaged?); save it again"
                + " as .xlsx");
  }
}
