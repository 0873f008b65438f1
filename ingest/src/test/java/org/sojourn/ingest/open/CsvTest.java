package org.sojourn.ingest.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

class CsvTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  private static ReadPlan plan(String... columns) {
    return TestFiles.plan(Format.CSV, columns);
  }

  private List<String> rows(String content, ReadPlan plan) {
    return rows(content.getBytes(StandardCharsets.UTF_8), plan);
  }

  private List<String> rows(byte[] content, ReadPlan plan) {
    return TestFiles.rows(TestFiles.write(folder, content, plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void separatorsAreFoundOut(String separator) {
    String content = "ID,Name of company,Town\n1,\"A, B; C|D\tE\",Wien\n".replace(",", separator);
    String quoted = content.replace("A" + separator, "A,");
    assertThat(rows(quoted, plan("Town", "ID"))).containsExactly("2: Wien|1");
  }

  @Test
  void theSeparatorIsTheOneThatGivesTheWantedColumns() {
    String content = "a,b,c,d;Town\n1;Wien\n";
    assertThat(rows(content, plan("Town"))).containsExactly("2: Wien");
  }

  @Test
  void aDeclaredSeparatorIsTaken() {
    ReadPlan plan = new ReadPlan("survey", Format.CSV, "#", null, null, 1, List.of("B"));
    assertThat(rows("A#B\n1#2,3;4\n", plan)).containsExactly("2: 2,3;4");
    ReadPlan two = new ReadPlan("survey", Format.CSV, ";;", null, null, 1, List.of("B"));
    assertThatThrownBy(() -> rows("A;;B\n1;;2\n", two))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.csv (source 'survey'): separator ';;' is not one character; allowed: one"
                + " character such as , or ;; correct layout.separator");
  }

  @Test
  void encodingsAreFoundOut() {
    String content = "Town,Owner\nKöln,Žižek €\n";
    ReadPlan plan = plan("Town", "Owner");
    List<String> expected = List.of("2: Köln|Žižek €");
    assertThat(rows(content.getBytes(StandardCharsets.UTF_8), plan)).isEqualTo(expected);
    assertThat(rows(content.getBytes(WINDOWS), plan)).isEqualTo(expected);
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(rows(("\uFEFF" + content).getBytes(charset), plan)).isEqualTo(expected);
    }
  }

  @Test
  void halfACharacterAtTheEndIsNotUtf8() {
    byte[] content = "Town\nKÃ".getBytes(WINDOWS);
    assertThat(rows(content, plan("Town"))).containsExactly("2: KÃ");
  }

  @Test
  void anUmlautFarDownDecidesTheEncoding() {
    String content = "Town\n" + "Lyon\n".repeat(50_000) + "Köln\n";
    assertThat(rows(content.getBytes(WINDOWS), plan("Town"))).last().isEqualTo("50002: Köln");
    assertThat(rows(content, plan("Town"))).last().isEqualTo("50002: Köln");
  }

  @Test
  void aDeclaredEncodingIsTakenAndHeldTo() {
    ReadPlan utf8 = new ReadPlan("survey", Format.CSV, null, "utf-8", null, 1, List.of("Town"));
    assertThat(rows("Town\nKöln\n", utf8)).containsExactly("2: Köln");
    assertThatThrownBy(() -> rows("Town\nKöln\n".getBytes(WINDOWS), utf8))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.csv (source 'survey'): is not text in utf-8; declare its encoding under"
                + " layout.encoding, utf-8 or windows-1252 say");
    ReadPlan unknown = new ReadPlan("survey", Format.CSV, null, "utf-9", null, 1, List.of("Town"));
    assertThatThrownBy(() -> rows("Town\nKöln\n", unknown))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("there is no encoding 'utf-9'; allowed: utf-8, windows-1252");
  }

  @Test
  void aRowIsNumberedByTheLineItStartsOn() {
    String content = "ID,Comment\r\n1,\"two\r\nlines, \"\"quoted\"\"\"\r\n\r\n2,x\r\n";
    assertThat(rows(content, plan("ID", "Comment")))
        .containsExactly("2: 1|two\r\nlines, \"quoted\"", "5: 2|x");
  }

  @Test
  void rowsWithoutTextAreLeftOut() {
    assertThat(rows("A,B\n\n , \n1,2\n,\n\n", plan("A"))).containsExactly("4: 1");
  }

  @Test
  void raggedRowsAreBroken() {
    assertThat(rows("A,B\n1\n1,2\n1,2,3\n", plan("A")))
        .containsExactly(
            "2! the row has 1 cells, the header 2", "3: 1", "4! the row has 3 cells, the header 2");
  }

  @Test
  void textAfterAClosingQuoteBelongsToTheCell() {
    assertThat(rows("A,B\n\"Smith \"Joe\" X\",2\n", plan("A", "B")))
        .containsExactly("2: Smith Joe\" X|2");
  }

  @Test
  void titleRowsStandAboveTheHeader() {
    ReadPlan plan = new ReadPlan("survey", Format.CSV, null, null, null, 3, List.of("B"));
    assertThat(rows("Export of \"today\nx;y;z\nA,B\n1,2\n", plan)).containsExactly("4: 2");
  }

  @Test
  void columnsAreComparedWithoutCaseAndBlanks() {
    assertThat(rows(" e-mail ,COMPANY  ID\na,b\n", plan("E-mail", "Company ID")))
        .containsExactly("2: a|b");
  }

  @Test
  void allMissingColumnsAreNamedWithWhatIsThere() {
    assertThatThrownBy(() -> rows("ID,Submitted,Q1\n1,2,3\n", plan("ID", "Sumbitted", "Match")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.csv (source 'survey'): missing columns 'Sumbitted' (did you mean 'Submitted'?),"
                + " 'Match'; the file has 'ID', 'Submitted', 'Q1'; correct the column names in the"
                + " source's mapping, or the export");
  }

  @Test
  void aMappedColumnMustBeThereOnce() {
    assertThat(rows("ID,x,x,id\n1,2,3,4\n", plan("ID"))).containsExactly("2: 1");
    assertThatThrownBy(() -> rows("ID,x,x\n1,2,3\n", plan("x")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.csv (source 'survey'): column 'x' is there more than once, as column 2 and 3;"
                + " rename or remove all but one in the export");
  }

  @Test
  void anUnclosedQuoteAtTheEndIsAFailure() {
    assertThatThrownBy(() -> rows("A,B\n1,\"x\n2,y\n3,z\n", plan("A", "B")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.csv (source 'survey'): the quote that is opened in row 2 is never closed; export"
                + " the file again");
    assertThat(rows("A,B\n1,\"x\ny\"\n", plan("A", "B"))).containsExactly("2: 1|x\ny");
  }

  @Test
  void aFileWithoutHeaderIsAFailure() {
    assertThatThrownBy(() -> rows("\n\n", plan("A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.csv (source 'survey'): there is no header in row 1; correct layout.header-row or"
                + " export the file again");
    assertThatThrownBy(() -> rows("", plan("A")))
        .isInstanceOf(Failure.class)
        .hasMessage("data.csv (source 'survey'): the file is empty (0 bytes); export it again");
  }

  @Test
  void aWorkbookIsNoText() {
    assertThatThrownBy(() -> rows(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}, plan("A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.csv (source 'survey'): is a damaged workbook or zip archive, but declared as"
                + " format: csv; export it again, or export it as csv");
  }

  @Test
  void aMissingFileIsAFailure() {
    SourceFile file = TestFiles.file(folder.resolve("gone.csv"), plan("A"));
    assertThatThrownBy(() -> TestFiles.rows(file))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("gone.csv (source 'survey'): cannot be read: ");
  }
}
