package org.sojourn.ingest.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.open.TestFiles;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

/** Reconstructed exports in the layout of SurveyMonkey. */
class SurveyMonkeyTest {

  private static final String CSV =
      """
      Respondent ID,Collector ID,Start Date,How satisfied are you?,What for?,,,Why did you come?,Where to?,,Rate this,,Anything else?
      ,,,Response,Work,Study,Other (please specify),Open-Ended Response,Response,Other (please specify),Food,Bed,Antwort
      101,7,04/02/2017 09:30:00 AM,Satisfied,Work,,"Fun, mostly",To learn,Spain,,5,4,No
      102,7,04/02/2017 10:30:00 AM,,,,,,,Malta,,3,
      """;

  @TempDir Path folder;

  private List<String> rows(String content, String... columns) {
    return rows(content.getBytes(StandardCharsets.UTF_8), columns);
  }

  private List<String> rows(byte[] content, String... columns) {
    return TestFiles.rows(
        TestFiles.write(folder, content, TestFiles.plan(Format.SURVEYMONKEY, columns)));
  }

  @Test
  void optionsAreNamedByQuestionAndOption() {
    assertThat(
            rows(
                CSV,
                "Respondent ID",
                "What for?: Work",
                "What for?: Study",
                "What for?: Other (please specify)",
                "Where to?: Other (please specify)",
                "Rate this: Bed"))
        .containsExactly("3: 101|Work||Fun, mostly||4", "4: 102||||Malta|3");
  }

  @Test
  void answersThemselvesAreNamedByQuestion() {
    assertThat(
            rows(CSV, "How satisfied are you?", "Why did you come?", "Where to?", "Anything else?"))
        .containsExactly("3: Satisfied|To learn|Spain|No", "4: |||");
    assertThat(rows(CSV, "Why did you come?: Open-Ended Response", "Anything else?: Antwort"))
        .containsExactly("3: To learn|No", "4: |");
  }

  @Test
  void aQuestionWithSeveralColumnsIsNoColumn() {
    assertThatThrownBy(() -> rows(CSV, "What for?"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(
            "missing column 'What for?'; the file has 'Respondent ID', 'Collector ID', 'Start"
                + " Date', 'How satisfied are you?', 'What for?: Work', 'What for?: Study',");
  }

  @Test
  void workbooksAreReadLikewise() {
    byte[] content =
        Books.book(
            false,
            "Sheet",
            List.of(
                new Object[] {
                  "respondent_id", "date_created", "How satisfied are you?", "What for?", null, null
                },
                new Object[] {null, null, "Response", "Work", "Study", "Other (please specify)"},
                new Object[] {
                  101, LocalDateTime.of(2017, 4, 2, 9, 30), "Satisfied", null, "Study", null
                }));
    assertThat(
            rows(
                content,
                "respondent_id",
                "date_created",
                "How satisfied are you?",
                "What for?: Study",
                "What for?: Other (please specify)"))
        .containsExactly("3: 101|2017-04-02T09:30:00|Satisfied|Study|-");
  }

  @Test
  void oneHeaderRowIsNotEnough() {
    String message =
        "data.surveymonkey (source 'survey'): there are not two header rows of questions and"
            + " options, the first of them beginning with the respondent's id and the second with a"
            + " blank cell; export all individual responses again and leave both header rows, or"
            + " declare format: csv or xlsx";
    String deleted = CSV.lines().filter(l -> !l.startsWith(",")).reduce("", (a, b) -> a + b + "\n");
    assertThatThrownBy(() -> rows(deleted, "Respondent ID"))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
    assertThatThrownBy(() -> rows("Respondent ID,Q\n", "Q"))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
  }
}
