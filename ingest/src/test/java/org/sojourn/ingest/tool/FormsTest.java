package org.sojourn.ingest.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.ingest.open.TestFiles;
import org.sojourn.model.source.Format;

/** Reconstructed sheets of answers to Google and Microsoft forms. */
class FormsTest {

  private static final String GOOGLE =
      """
      Timestamp,Email Address,How satisfied are you?,What for?,Rate this [Food],Rate this [Bed]
      2017/04/02 9:30:00 AM GMT+2,a@example.org,Satisfied,"Work, Study",5,4
      2017/04/02 10:30:00 AM GMT+2,,,"Other, and ""more\""",,3
      """;

  @TempDir Path folder;

  private List<String> rows(Format format, byte[] content, String... columns) {
    return TestFiles.rows(TestFiles.write(folder, content, TestFiles.plan(format, columns)));
  }

  private List<String> google(String content, String... columns) {
    return rows(Format.GOOGLE_FORMS, content.getBytes(StandardCharsets.UTF_8), columns);
  }

  @Test
  void googleTextsAndRowsOfGridsAreNames() {
    assertThat(google(GOOGLE, "How satisfied are you?", "What for?", "Rate this [Bed]"))
        .containsExactly("2: Satisfied|Work, Study|4", "3: |Other, and \"more\"|3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Timestamp",
        "Zeitstempel",
        "Horodateur",
        "Marca temporal",
        "Informazioni cronologiche",
        "Tijdstempel",
        "Sygnatura czasowa",
        "Carimbo de data/hora"
      })
  void googleTimestampsHaveOneNameInAllLanguages(String heading) {
    List<String> expected =
        List.of("2: 2017/04/02 9:30:00 AM GMT+2|a@example.org", "3: 2017/04/02 10:30:00 AM GMT+2|");
    String content = GOOGLE.replace("Timestamp", heading);
    assertThat(google(content, "timestamp", "email")).isEqualTo(expected);
    assertThat(google(content, heading, "Email Address")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID|Start time|Completion time|Email|Name",
        "ID|Startzeit|Fertigstellungszeit|E-Mail|Name",
        "ID|Heure de début|Heure de fin|Adresse de messagerie|Nom",
        "ID|Hora de inicio|Hora de finalización|Correo electrónico|Nombre",
        "ID|Ora di inizio|Ora di completamento|Posta elettronica|Nome",
        "ID|Begintijd|Tijd van voltooien|E-mail|Naam",
        "ID|Godzina rozpoczęcia|Godzina ukończenia|Adres e-mail|Nazwa"
      })
  void microsoftColumnsHaveOneNameInAllLanguages(String headings) {
    byte[] content =
        Books.book(
            false,
            "Form1",
            List.of(
                headings.split("\\|"),
                new Object[] {
                  7,
                  LocalDateTime.of(2017, 4, 2, 9, 30),
                  LocalDateTime.of(2017, 4, 2, 9, 40),
                  "anonymous",
                  null
                }));
    assertThat(rows(Format.MICROSOFT_FORMS, content, "id", "start", "completion", "email", "name"))
        .containsExactly("2: 7|2017-04-02T09:30:00|2017-04-02T09:40:00|anonymous|-");
  }

  @Test
  void microsoftHeadingsHoldBlanksThatDoNotBreak() {
    byte[] content =
        Books.book(
            false,
            "Form1",
            List.of(
                new Object[] {
                  "ID", "How\u00A0satisfied are\u00A0you?\u00A0", "What for?\n", "What for?2"
                },
                new Object[] {7, "Satisfied", "Work;Study;", "Fun;"}));
    assertThat(
            rows(
                Format.MICROSOFT_FORMS,
                content,
                "How satisfied are you?",
                "What for?",
                "What for?2"))
        .containsExactly("2: Satisfied|Work;Study;|Fun;");
  }
}
