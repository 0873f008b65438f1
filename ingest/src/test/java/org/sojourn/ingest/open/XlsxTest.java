package org.sojourn.ingest.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.ingest.open.Sheets.format;
import static org.sojourn.ingest.open.Sheets.row;
import static org.sojourn.ingest.open.Sheets.workbook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

class XlsxTest {

  @TempDir Path folder;

  private static ReadPlan plan(String sheet, int header, String... columns) {
    return TestFiles.plan(Format.XLSX, sheet, header, columns);
  }

  private List<String> rows(byte[] content, ReadPlan plan) {
    return TestFiles.rows(TestFiles.write(folder, content, plan));
  }

  private List<String> values(Object... values) {
    byte[] content =
        workbook(
            new XSSFWorkbook(),
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "A");
              for (int i = 0; i < values.length; i++) {
                row(sheet, i + 2, values[i]);
              }
            });
    return rows(content, plan(null, 1, "A")).stream().map(r -> r.substring(3)).toList();
  }

  @Test
  void rowsBelowTheHeaderOfTheNamedSheetAreRead() {
    byte[] content =
        workbook(
            new XSSFWorkbook(),
            w -> {
              row(w.createSheet("Notes"), 1, "ID", "Town");
              Sheet sheet = w.createSheet("Exchanges");
              row(sheet, 1, "Pilot 2017");
              row(sheet, 4, "ID", "Remark", "Town");
              row(sheet, 5, "EX-1", "x", "Wien");
              row(sheet, 7, "EX-2", null, null, "beside the table");
              row(sheet, 8, "  ", null, "");
              row(sheet, 9);
            });
    assertThat(rows(content, plan("exchanges ", 4, "Town", "ID")))
        .containsExactly("5: Wien|EX-1", "7: -|EX-2");
  }

  @Test
  void numbersArePlainDecimals() {
    assertThat(values(5, 0.1 + 0.2, 1.1, -2.50, 1e21, 1e-7, 123456789012345.0, 0))
        .containsExactly(
            "5",
            "0.3",
            "1.1",
            "-2.5",
            "1000000000000000000000",
            "0.0000001",
            "123456789012345",
            "0");
  }

  @Test
  void datesAreIsoText() {
    assertThat(
            values(
                LocalDate.of(2017, 3, 31),
                LocalDateTime.of(2017, 3, 31, 14, 5, 9),
                LocalDate.of(2016, 2, 29)))
        .containsExactly("2017-03-31", "2017-03-31T14:05:09", "2016-02-29");
  }

  @Test
  void datesCountedFrom1904AreRead() {
    byte[] content =
        workbook(
            new XSSFWorkbook(),
            w -> {
              ((XSSFWorkbook) w).getCTWorkbook().getWorkbookPr().setDate1904(true);
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "A");
              row(sheet, 2, 41363);
              format(sheet.getRow(1).getCell(0), "yyyy-mm-dd");
            });
    assertThat(rows(content, plan(null, 1, "A"))).containsExactly("2: 2017-03-31");
  }

  @Test
  void tightlyPackedSheetsAreRead() {
    byte[] content =
        workbook(
            new SXSSFWorkbook(),
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "A", "B");
              for (int i = 2; i < 100; i++) {
                row(sheet, i, i, "x".repeat(32_000));
              }
            });
    assertThat(content.length).isLessThan(98 * 320);
    assertThat(rows(content, plan(null, 1, "A"))).hasSize(98).last().isEqualTo("99: 99");
  }

  @Test
  void truthAndErrorsAreWords() {
    byte[] content =
        workbook(
            new XSSFWorkbook(),
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "A", "B");
              row(sheet, 2, true, "x");
              sheet.getRow(1).getCell(1).setCellErrorValue((byte) 42);
            });
    assertThat(rows(content, plan(null, 1, "A", "B"))).containsExactly("2: TRUE|#N/A");
  }

  @Test
  void formulasCountByTheirStoredValue() {
    byte[] content =
        workbook(
            new XSSFWorkbook(),
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "Sum", "Text", "Never computed");
              row(sheet, 2, 1, "x", "y");
              sheet.getRow(1).getCell(0).setCellFormula("20+22");
              sheet.getRow(1).getCell(1).setCellFormula("\"a\"&\"b\"");
              w.getCreationHelper().createFormulaEvaluator().evaluateAll();
              sheet.getRow(1).createCell(2).setCellFormula("1+1");
            });
    assertThat(rows(content, plan(null, 1, "Sum", "Text"))).containsExactly("2: 42|ab");
  }

  @Test
  void inlineTextIsRead() {
    byte[] content =
        workbook(
            new SXSSFWorkbook(),
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "A", "B");
              row(sheet, 2, "Zürich <&>", 3);
            });
    assertThat(rows(content, plan(null, 1, "A", "B"))).containsExactly("2: Zürich <&>|3");
  }

  @Test
  void columnsBeyondZAreFound() {
    byte[] content =
        workbook(
            new XSSFWorkbook(),
            w -> {
              Sheet sheet = w.createSheet("S");
              row(sheet, 1, "A");
              row(sheet, 2, "a");
              sheet.getRow(0).createCell(701).setCellValue("ZZ");
              sheet.getRow(1).createCell(701).setCellValue("z");
              sheet.getRow(0).createCell(27).setCellValue("AB");
            });
    assertThat(rows(content, plan(null, 1, "ZZ", "AB", "A"))).containsExactly("2: z|-|a");
  }

  @Test
  void aMissingSheetIsAFailureThatListsTheSheets() {
    byte[] content =
        workbook(
            new XSSFWorkbook(),
            w -> {
              w.createSheet("Exchanges 2017");
              w.createSheet("Notes");
            });
    assertThatThrownBy(() -> rows(content, plan("Exchange 2017", 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.xlsx (source 'survey'): there is no sheet 'Exchange 2017' (did you mean"
                + " 'Exchanges 2017'?); the workbook has 'Exchanges 2017', 'Notes'; correct"
                + " layout.sheet");
  }

  @Test
  void aMissingHeaderOrColumnIsAFailure() {
    byte[] content = workbook(new XSSFWorkbook(), w -> row(w.createSheet("S"), 2, "ID", "Town"));
    assertThatThrownBy(() -> rows(content, plan(null, 1, "ID")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.xlsx (source 'survey'): there is no header in row 1; correct"
                + " layout.header-row or export the file again");
    assertThatThrownBy(() -> rows(content, plan(null, 2, "ID", "Tawn")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("missing column 'Tawn' (did you mean 'Town'?); the file has");
  }

  @Test
  void otherFilesAreNoXlsxWorkbooks() {
    assertThatThrownBy(
            () -> rows("A,B\n1,2\n".getBytes(StandardCharsets.UTF_8), plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.xlsx (source 'survey'): is plain text, but declared as format: xlsx; declare"
                + " format: csv or jsonl, or export it as xlsx");
    byte[] old = workbook(new HSSFWorkbook(), w -> row(w.createSheet("S"), 1, "A"));
    assertThatThrownBy(() -> rows(old, plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.xlsx (source 'survey'): is an XLS workbook, but declared as format: xlsx; declare"
                + " format: xls, or export it as xlsx");
  }

  @Test
  void aTruncatedWorkbookIsAFailure() {
    byte[] whole = workbook(new XSSFWorkbook(), w -> row(w.createSheet("S"), 1, "A"));
    assertThatThrownBy(() -> rows(Arrays.copyOf(whole, whole.length / 2), plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.xlsx (source 'survey'): is a damaged workbook or zip archive, but declared as format:"
                + " xlsx; export it again, or export it as xlsx");
  }
}
