package org.sojourn.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;

class CsvTableTest {

  private static final TableSchema TEXT =
      new TableSchema("t", List.of(Column.optional("text", ColumnType.STRING, "text")));

  @TempDir Path folder;

  private List<CsvRecord> read(String file) throws Exception {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve(file))) {
      return reader.stream().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "=SUM(A1)|'=SUM(A1)",
        "+41|'+41",
        "-5|'-5",
        "@name|'@name",
        "a=b|a=b",
        "DE|DE",
      })
  void masksTextThatASpreadsheetWouldCalculate(String text, String written) throws Exception {
    TableSchema schema =
        new TableSchema("t", List.of(Column.required("text", ColumnType.STRING, "text")));
    CsvTable.write(folder.resolve("t.csv"), schema, List.<Object[]>of(new Object[] {text}));

    assertThat(read("t.csv").get(1).getField(0)).isEqualTo(written);
  }

  @Test
  void leavesNegativeNumbersAlone() throws Exception {
    TableSchema schema =
        new TableSchema("t", List.of(Column.required("n", ColumnType.DOUBLE, "number")));
    CsvTable.write(folder.resolve("t.csv"), schema, List.<Object[]>of(new Object[] {-1.5}));

    assertThat(read("t.csv").get(1).getField(0)).isEqualTo("-1.5");
  }

  @Test
  void quotesSeparatorsQuotesAndLineBreaks() throws Exception {
    TableSchema schema =
        new TableSchema("t", List.of(Column.required("text", ColumnType.STRING, "text")));
    String text = "a, \"b\"\r\nc";
    CsvTable.write(folder.resolve("t.csv"), schema, List.<Object[]>of(new Object[] {text}));

    assertThat(Files.readString(folder.resolve("t.csv")))
        .isEqualTo("text\r\n\"a, \"\"b\"\"\r\nc\"\r\n");
  }

  @Test
  void aFileForSpreadsheetsBeginsWithAByteOrderMark() throws Exception {
    Path file = folder.resolve("t.csv");
    try (CsvTable csv = CsvTable.forSpreadsheets(file, TEXT)) {
      csv.add(new Object[] {"K\u00f6ln"});
      csv.add(new Object[] {null});
    }

    assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(Files.readString(file)).isEqualTo("\uFEFFtext\r\nK\u00f6ln\r\n\r\n");
  }

  @Test
  void writesWithoutAFile() {
    StringWriter out = new StringWriter();
    try (CsvTable csv = CsvTable.to(out, TEXT)) {
      csv.add(new Object[] {"a,b"});
    }

    assertThat(out).hasToString("text\r\n\"a,b\"\r\n");
  }

  @Test
  void saysWhichFileCannotBeWritten() {
    Path file = folder.resolve("no/t.csv");

    assertThatThrownBy(() -> CsvTable.write(file, TEXT, List.of()))
        .isInstanceOf(Failure.class)
        .hasMessage("cannot write " + file + ": " + file);
  }
}
