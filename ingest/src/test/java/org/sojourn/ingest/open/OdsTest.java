package org.sojourn.ingest.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

class OdsTest {

  @TempDir Path folder;

  private static ReadPlan plan(String sheet, int header, String... columns) {
    return TestFiles.plan(Format.ODS, sheet, header, columns);
  }

  private List<String> rows(byte[] content, ReadPlan plan) {
    return TestFiles.rows(TestFiles.write(folder, content, plan));
  }

  private static String table(String name, String... rows) {
    return "<table:table table:name=\"" + name + "\">" + String.join("", rows) + "</table:table>";
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String text(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  @Test
  void rowsBelowTheHeaderOfTheNamedSheetAreRead() {
    byte[] content =
        Sheets.ods(
            table("Notes", row(text("ID"), text("Town"))),
            table(
                "Exchanges",
                "<table:table-column table:number-columns-repeated=\"16384\"/>",
                row(text("Pilot 2017")),
                "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell"
                    + " table:number-columns-repeated=\"16384\"/></table:table-row>",
                "<table:table-header-rows>",
                row(text("ID"), text("Remark"), text("Town")),
                "</table:table-header-rows><table:table-rows>",
                row(text("EX-1"), text("x"), text("Wien")),
                "</table:table-rows>",
                "<table:table-row table:number-rows-repeated=\"1048571\"><table:table-cell"
                    + " table:number-columns-repeated=\"16384\"/></table:table-row>"));
    assertThat(rows(content, plan("exchanges ", 4, "Town", "ID"))).containsExactly("5: Wien|EX-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "office:value-type='float' office:value='0.30000000000000004'|0.3",
        "office:value-type='float' office:value='1E21' |1000000000000000000000",
        "office:value-type='percentage' office:value='0.125'|0.125",
        "office:value-type='currency' office:currency='EUR' office:value='1234.5'|1234.5",
        "office:value-type='date' office:date-value='2017-03-31'|2017-03-31",
        "office:value-type='date' office:date-value='2017-03-31T00:00:00'|2017-03-31",
        "office:value-type='date' office:date-value='2017-03-31T14:05:09'|2017-03-31T14:05:09",
        "office:value-type='time' office:time-value='PT14H05M00S'|14:05",
        "office:value-type='time' office:time-value='PT30H00M00S'|PT30H00M00S",
        "office:value-type='boolean' office:boolean-value='true'|TRUE",
        "office:value-type='string' office:string-value='kept'|kept",
        "calcext:value-type='error' office:value-type='string' office:string-value=''|-",
        "table:formula='of:=1+1' office:value-type='float' office:value='2'|2",
        "office:value-type='string'|shown"
      })
  void valuesCountByTheirType(String attributes, String expected) {
    byte[] content =
        Sheets.ods(
            table(
                "S",
                row(text("A"), text("B")),
                row(
                    text("x"),
                    "<table:table-cell "
                        + attributes
                        + "><text:p>shown</text:p></table:table-cell>")));
    assertThat(rows(content, plan(null, 1, "A", "B")))
        .containsExactly("2: x|" + expected.replace("-", expected.equals("-") ? "" : "-"));
  }

  @Test
  void paragraphsAreLinesAndNotesAreNoText() {
    byte[] content =
        Sheets.ods(
            table(
                "S",
                row(text("A"), text("B")),
                row(
                    "<table:table-cell office:value-type='string'><office:annotation><text:p>a"
                        + " note</text:p></office:annotation><text:p>one<text:s text:c='3'/>"
                        + "<text:span>t<text:a>w</text:a>o</text:span></text:p><text:p>three"
                        + "<text:line-break/>four<text:tab/>five</text:p></table:table-cell>",
                    text("b"))));
    assertThat(rows(content, plan(null, 1, "A", "B")))
        .containsExactly("2: one   two\nthree\nfour\tfive|b");
  }

  @Test
  void repeatedCellsAndRowsAreReadAsOften() {
    byte[] content =
        Sheets.ods(
            table(
                "S",
                row(text("A"), text("B"), text("C"), text("D")),
                "<table:table-row table:number-rows-repeated='2'><table:table-cell"
                    + " table:number-columns-repeated='2' office:value-type='float'"
                    + " office:value='7'/><table:table-cell/>"
                    + text("d")
                    + "</table:table-row>",
                row(text("last"))));
    assertThat(rows(content, plan(null, 1, "A", "B", "C", "D")))
        .containsExactly("2: 7|7|-|d", "3: 7|7|-|d", "4: last|-|-|-");
  }

  @Test
  void coveredCellsCountButHoldNothing() {
    byte[] content =
        Sheets.ods(
            table(
                "S",
                row(text("A"), text("B"), text("C")),
                row(
                    text("wide"),
                    "<table:covered-table-cell><text:p>under it</text:p></table:covered-table-cell>",
                    text("c"))));
    assertThat(rows(content, plan(null, 1, "A", "B", "C"))).containsExactly("2: wide|-|c");
  }

  @Test
  void moreThanASheetCanHoldIsRefused() {
    byte[] rows =
        Sheets.ods(
            table(
                "S",
                row(text("A")),
                "<table:table-row table:number-rows-repeated='2000000000'>"
                    + text("x")
                    + "</table:table-row>"));
    assertThatThrownBy(() -> rows(rows, plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.ods (source 'survey'): the sheet cannot be read (damaged, or larger than a sheet"
                + " can be); save it again");
    byte[] columns =
        Sheets.ods(
            table(
                "S",
                row(text("A")),
                row(text("x")),
                row(
                    "<table:table-cell table:number-columns-repeated='2000000000'"
                        + " office:value-type='float' office:value='1'/>")));
    assertThatThrownBy(() -> rows(columns, plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.ods (source 'survey'): the sheet cannot be read after row 2 (damaged, or larger"
                + " than a sheet can be); save it again");
  }

  @Test
  void aMissingSheetIsAFailureThatListsTheSheets() {
    byte[] content = Sheets.ods(table("Exchanges 2017"), table("Notes"));
    assertThatThrownBy(() -> rows(content, plan("Exchange 2017", 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.ods (source 'survey'): there is no sheet 'Exchange 2017' (did you mean"
                + " 'Exchanges 2017'?); the workbook has 'Exchanges 2017', 'Notes'; correct"
                + " layout.sheet");
  }

  @Test
  void aPasswordOrDamageIsAFailure() {
    assertThatThrownBy(
            () ->
                rows(
                    Sheets.odsOf("junk", "<manifest:encryption-data manifest:checksum='x'/>"),
                    plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.ods (source 'survey'): is a workbook with a password, but declared as format:"
                + " ods; save it without a password, or export it as ods");
    assertThatThrownBy(() -> rows(Sheets.odsOf("junk", ""), plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.ods (source 'survey'): is not a readable ODS spreadsheet (damaged?); save it"
                + " again as .ods");
    byte[] whole = Sheets.ods(table("S", row(text("A")), row(text("x"))));
    assertThatThrownBy(() -> rows(Arrays.copyOf(whole, whole.length / 2), plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.ods (source 'survey'): is a damaged workbook or zip archive, but declared as"
                + " format: ods; export it again, or export it as ods");
  }

  @Test
  void entitiesAreNotRead() {
    String content =
        """
        <?xml version="1.0"?>
        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
        <x xmlns:table="t" xmlns:text="t2" xmlns:office="o"><table:table table:name="S">
        <table:table-row><table:table-cell><text:p>A</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell><text:p>&b;&f;</text:p></table:table-cell></table:table-row>
        </table:table></x>
        """;
    assertThatThrownBy(() -> rows(Sheets.odsOf(content, ""), plan(null, 1, "A")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.ods (source 'survey'): the sheet cannot be read (damaged, or larger than a sheet"
                + " can be); save it again");
  }
}
