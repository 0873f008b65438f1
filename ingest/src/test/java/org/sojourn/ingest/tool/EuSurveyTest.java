package org.sojourn.ingest.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.ingest.open.TestFiles;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

/** Reconstructed exports in the layout of EUSurvey's writers. */
class EuSurveyTest {

  private static final LocalDateTime TIME = LocalDateTime.of(2017, 4, 2, 9, 30);
  private static final String[] OWN = {
    "Invitation Number", "Contribution Id", "User Name", "Creation Date", "Last Update", "Languages"
  };

  @TempDir Path folder;

  private List<String> rows(byte[] content, String... columns) {
    return rows(content, List.of(), columns);
  }

  private List<String> rows(byte[] content, List<List<String>> spread, String... columns) {
    ReadPlan plan =
        new ReadPlan("survey", Format.EUSURVEY_XLSX, null, null, null, 1, List.of(columns), spread);
    return TestFiles.rows(TestFiles.write(folder, content, plan));
  }

  private static List<Object[]> sheet(Object[]... rows) {
    List<Object[]> all = new ArrayList<>();
    all.add(new Object[] {"Alias", "HostsExit"});
    all.add(new Object[] {"Export Date", TIME});
    all.add(new Object[0]);
    all.addAll(List.of(rows));
    return all;
  }

  private static byte[] xlsx(Object[]... rows) {
    return Books.book(false, "Content", sheet(rows));
  }

  private static byte[] xls(Object[]... rows) {
    return Books.book(true, "Content", sheet(rows));
  }

  private static byte[] csv(Object[]... rows) {
    StringBuilder out = new StringBuilder();
    int width = rows[0].length;
    for (Object[] row : sheet(rows)) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        Object cell = i < row.length && row[i] != null ? row[i] : "";
        cells.add("\"" + cell.toString().replace("\"", "\"\"") + "\"");
      }
      out.append(String.join(",", cells)).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Object[] with(Object[] cells, Object... more) {
    List<Object> all = new ArrayList<>(Arrays.asList(cells));
    all.addAll(Arrays.asList(more));
    return all.toArray();
  }

  private static final Object[] HEADER =
      with(
          new Object[] {
            "How satisfied are you? (Q1)",
            "Rate this: Food (Q2a)",
            "Rate this : Bed (Q2b)",
            "Costs Travel (r1):EUR (c1)",
            "Comment (optional) (Q4)"
          },
          (Object[]) OWN);

  @Test
  void shortNamesTitlesAndBothAreNames() {
    Object[] data = {
      "Satisfied (A4)", "5", "4", "12.50", "fine", "I7", "c-1", "", TIME, TIME, "EN"
    };
    List<String> expected = List.of("5: Satisfied (A4)|5|4|12.50|fine");
    for (byte[] content : List.of(xlsx(HEADER, data), xls(HEADER, data), csv(HEADER, data))) {
      assertThat(rows(content, "Q1", "Q2a", "Q2b", "r1:c1", "Q4")).isEqualTo(expected);
      assertThat(
              rows(
                  content,
                  "How satisfied are you?",
                  "Rate this: Food",
                  "Rate this: Bed",
                  "Costs Travel:EUR",
                  "Comment (optional)"))
          .isEqualTo(expected);
      assertThat(
              rows(
                  content,
                  "How satisfied are you? (Q1)",
                  "Rate this: Food (Q2a)",
                  "Rate this : Bed (Q2b)",
                  "Costs Travel (r1):EUR (c1)",
                  "Comment (optional) (Q4)"))
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invitation Number|Contribution Id|User Name|Creation Date|Last Update|Languages",
        "Einladungsnummer|Kennnummer des Beitrags|User Name|Erstellungsdatum|Letzte Aktualisierung|Sprachen",
        "Numéro de l'invitation|Contribution Id|User Name|Date de création|Dernière mise à jour|Langues"
      })
  void itsOwnColumnsHaveOneNameInAllLanguages(String headings) {
    Object[] header = with(new Object[] {"Q"}, (Object[]) headings.split("\\|"));
    byte[] content =
        xlsx(
            header,
            new Object[] {"a", "I7", "c-1", "u", TIME, TIME.plusDays(1), "EN"},
            new Object[] {"Anonymous", "Anonymous", "Anonymous", "Anonymous", TIME, TIME, "DE"});
    assertThat(
            rows(
                content,
                "Q",
                "invitation",
                "contribution",
                "user",
                "created",
                "updated",
                "languages"))
        .containsExactly(
            "5: a|I7|c-1|u|2017-04-02T09:30:00|2017-04-03T09:30:00|EN",
            "6: Anonymous||||2017-04-02T09:30:00|2017-04-02T09:30:00|DE");
  }

  @Test
  void aQuestionIsNotTakenForOneOfItsOwnColumns() {
    byte[] content =
        xlsx(
            new Object[] {"User Name", "Languages", "Q", "Languages (L)"},
            new Object[] {"Anonymous", "b", "c", null});
    assertThat(rows(content, "User Name", "Languages", "L")).containsExactly("5: Anonymous|b|-");
    byte[] last = xlsx(new Object[] {"Q", "Languages"}, new Object[] {"a", null});
    assertThat(rows(last, "Q", "Languages")).containsExactly("5: a|-");
  }

  @Test
  void furtherSheetsGoOnWithTheSameRows() {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Object[][] parts = {
        new Object[254], new Object[254], new Object[] {"Contribution Id", "Languages"}
      };
      Object[][] first = {new Object[254], new Object[254], new Object[] {"c-1", "EN"}};
      Object[][] second = {new Object[254], new Object[0], new Object[] {"c-2", "DE"}};
      for (int i = 0; i < 508; i++) {
        parts[i / 254][i % 254] = "Question " + i + " (Q" + i + ")";
        first[i / 254][i % 254] = "a" + i;
      }
      second[0][1] = "b1";
      for (int i = 0; i < 3; i++) {
        Books.fill(book, i == 0 ? "Content" : "Content" + i, sheet(parts[i], first[i], second[i]));
      }
      assertThat(
              rows(
                  Books.bytes(book),
                  "Q0",
                  "Q253",
                  "Q254",
                  "Q507",
                  "contribution",
                  "languages",
                  "Q1"))
          .containsExactly("5: a0|a253|a254|a507|c-1|EN|a1", "6: -|-|-|-|c-2|DE|b1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aMissingFurtherSheetIsAFailure() {
    Object[] header = new Object[254];
    Arrays.fill(header, "Q");
    assertThatThrownBy(() -> rows(xlsx(header), "Q"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.eusurvey-xlsx (source 'survey'): there is no sheet 'Content1' (did you mean"
                + " 'Content'?); the workbook has 'Content'; correct layout.sheet");
  }

  @Test
  void textsThatGoOnBelowAreJoined() {
    String most = "x".repeat(32_767);
    Object[] header = with(new Object[] {"A", "B", "C"}, "Contribution Id", "Languages");
    byte[] content =
        xlsx(
            header,
            new Object[] {most, most, "c", "c-1", "EN"},
            new Object[] {null, most, "end of b"},
            new Object[] {null, "end of a"},
            new Object[] {"a", "b", "c", "c-2", "EN"},
            new Object[] {most, null, null, "c-3", "EN"},
            new Object[] {"a", null, null, "c-4", "EN"});
    assertThat(rows(content, "A", "B", "C", "contribution"))
        .containsExactly(
            "5: " + most + most + "end of a|" + most + "end of b|c|c-1",
            "8: a|b|c|c-2",
            "9: " + most + "|-|-|c-3",
            "10: a|-|-|c-4");
  }

  @Test
  void aTextThatGoesOnInItsOwnColumnIsJoinedToo() {
    String most = "x".repeat(32_767);
    Object[] header = {"A", "B", "Contribution Id", "Languages"};
    Object[][] all = {
      header, {most, "b", "c-1", "EN"}, {"end", null, null, null}, {"a", "b", "c-2", "EN"}
    };
    for (byte[] content : List.of(xlsx(all), xls(all), csv(all))) {
      assertThat(rows(content, "A", "B", "contribution"))
          .containsExactly("5: " + most + "end|b|c-1", "7: a|b|c-2");
    }
  }

  @Test
  void cellsOfFurtherSheetsStandInTheLastRowOfALongText() {
    String most = "x".repeat(32_767);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Object[] header = new Object[254];
      Arrays.setAll(header, i -> "Question (Q" + i + ")");
      Books.fill(
          book,
          "Content",
          sheet(header, new Object[] {most}, new Object[] {null, "end"}, new Object[] {"a"}));
      Books.fill(
          book,
          "Content1",
          sheet(
              new Object[] {"Contribution Id", "Languages"},
              new Object[0],
              new Object[] {"c-1", "EN"},
              new Object[] {"c-2", "EN"}));
      assertThat(rows(Books.bytes(book), "Q0", "Q1", "contribution", "languages"))
          .containsExactly("5: " + most + "end|-|c-1|EN", "7: a|-|c-2|EN");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final Object[] SPLIT =
      with(new Object[] {"What for?", "Work", "Study", "Why?"}, "Contribution Id", "Languages");
  private static final List<List<String>> OPTIONS = List.of(List.of("Study", "Work"));
  private static final String MOVED =
      "! cells are missing: a split question that was not answered moves all on its right to the"
          + " left; export without splitting multiple choice";

  @Test
  void splitAnswersAreReadWhenNothingMoved() {
    Object[][] all = {
      SPLIT,
      {"", "Yes", "No", "fun", "c-1", "EN"},
      {"", "No", "No", "", "c-2", "EN"},
      {null, "fun", "c-3", "EN", null, null},
      {"", "Yes", "No", "fun", "", ""}
    };
    for (byte[] content : List.of(xlsx(all), xls(all), csv(all))) {
      assertThat(rows(content, OPTIONS, "Work", "Study", "Why?", "contribution"))
          .containsExactly("5: Yes|No|fun|c-1", "6: No|No||c-2", "7" + MOVED, "8" + MOVED);
      assertThat(rows(content, "Why?", "contribution"))
          .as("moved cells of questions that nobody asks for")
          .containsExactly("5: fun|c-1", "6: |c-2", "7" + MOVED, "8" + MOVED);
    }
    Object[][] alone = {
      {"What for?", "Work", "Study", "Why?"}, {"", "Yes", "No", "fun"}, {null, "fun", null, null}
    };
    assertThat(rows(xlsx(alone), OPTIONS, "Work", "Study", "Why?"))
        .containsExactly("5: Yes|No|fun", "6" + MOVED);
  }

  @Test
  void anOptionThatIsFoundInAnotherIsRefused() {
    Object[] header = {"How?", "Very good", "good", "Bad; very", "Bad"};
    List<List<String>> options = List.of(List.of("Very good", "good"));
    assertThatThrownBy(() -> rows(xlsx(header), options, "Very good", "good"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.eusurvey-xlsx (source 'survey'): multiple choice is split into columns, and there"
                + " 'good' is ticked whenever 'Very good' was chosen; export it again without"
                + " splitting multiple choice");
    List<List<String>> within = List.of(List.of("Bad", "Bad; very"));
    assertThatThrownBy(() -> rows(xlsx(header), within, "Bad", "Bad; very"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("'Bad' is ticked whenever 'Bad; very' was chosen");
    Object[] distinct = {"How?", "Very good", "Good", "Bad", "Bad or worse"};
    assertThat(
            rows(
                xlsx(distinct, new Object[] {"", "Yes", "No", "No", "No"}),
                List.of(List.of("Very good", "Good", "Bad", "Bad or worse")),
                "Very good",
                "Good",
                "Bad",
                "Bad or worse"))
        .containsExactly("5: Yes|No|No|No");
    Object[] named = {"How?", "Very good (a)", "good (b)"};
    assertThat(
            rows(xlsx(named, new Object[] {"", "Yes", "No"}), List.of(List.of("a", "b")), "a", "b"))
        .containsExactly("5: Yes|No");
  }

  @Test
  void aFileWithoutItsFirstRowsIsAFailure() {
    String message =
        "data.eusurvey-xlsx (source 'survey'): does not begin with the rows Alias and Export Date"
            + " that EUSurvey writes above the header; export it again, or declare format: xlsx or"
            + " csv";
    byte[] bare =
        Books.book(false, "Content", Collections.singletonList(new Object[] {"Q", "Languages"}));
    assertThatThrownBy(() -> rows(bare, "Q")).isInstanceOf(Failure.class).hasMessage(message);
    assertThatThrownBy(() -> rows("Alias,X\nQ,R\na,b\n".getBytes(StandardCharsets.UTF_8), "Q"))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
    assertThatThrownBy(() -> rows(xlsx(), "Q"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.eusurvey-xlsx (source 'survey'): there is no header under the export date; export"
                + " it again");
  }
}
