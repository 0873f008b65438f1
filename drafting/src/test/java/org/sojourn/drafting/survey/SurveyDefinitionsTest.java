package org.sojourn.drafting.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.run.Failure;

class SurveyDefinitionsTest {

  private static final Path FILES = Path.of("src/test/resources/org/sojourn/drafting/survey");

  @TempDir Path temp;

  private static Question question(SurveyDefinition survey, String code) {
    return survey.questions().stream().filter(q -> q.code().equals(code)).findFirst().orElseThrow();
  }

  private static List<String> codes(List<Choice> choices) {
    return choices.stream().map(Choice::code).toList();
  }

  @Test
  void limeSurveyOfOldHasARowForEveryLanguage() {
    SurveyDefinition survey = SurveyDefinitions.read(FILES.resolve("old.lss"));
    assertThat(survey.languages()).containsExactly("en", "de");
    assertThat(survey.name()).isEqualTo("4711");
    assertThat(survey.title())
        .isEqualTo(Map.of("en", "Host companies, end of the stay", "de", "Gastunternehmen"));
    assertThat(survey.questions().stream().map(Question::column))
        .containsExactly(
            "SAT[SQ001]",
            "SAT[SQ002]",
            "DUAL[SQ001][1]",
            "DUAL[SQ001][2]",
            null,
            "WHY[SQ001comment]",
            "WHY[SQ002comment]",
            "WHY[other]",
            "COST",
            "AGAIN");
    Question match = question(survey, "SAT[SQ001]");
    assertThat(match.label())
        .isEqualTo(
            Map.of(
                "en", "How satisfied are you with… the match",
                "de", "Wie zufrieden sind Sie mit… der Vermittlung"));
    assertThat(codes(match.choices())).containsExactly("A1", "A2", "A3", "A4", "A5", "A6");
    assertThat(match.choices().get(0).label())
        .isEqualTo(Map.of("en", "Very satisfied", "de", "Sehr zufrieden"));
  }

  @Test
  void limeSurveyTellsScalesOptionsLimitsAndWhatIsLeftOut() {
    SurveyDefinition survey = SurveyDefinitions.read(FILES.resolve("old.lss"));
    assertThat(question(survey, "DUAL[SQ001][2]").choices().get(1).label())
        .isEqualTo(Map.of("en", "always"));
    Question why = question(survey, "WHY");
    assertThat(why.kind()).isEqualTo(Question.Kind.MULTIPLE);
    assertThat(why.choices())
        .containsExactly(
            new Choice("SQ001", Map.of("en", "to learn"), "WHY[SQ001]"),
            new Choice("SQ002", Map.of("en", "to sell"), "WHY[SQ002]"));
    assertThat(question(survey, "COST").min()).isZero();
    assertThat(question(survey, "COST").max()).isEqualTo(5000);
    assertThat(question(survey, "AGAIN").choices())
        .containsExactly(
            new Choice("Y", Map.of("en", "Yes", "de", "Ja"), null),
            new Choice("N", Map.of("en", "No", "de", "Nein"), null));
    assertThat(survey.notes()).containsExactly("RANK: a ranking");
  }

  @Test
  void limeSurveyOfTodayHasTablesOfTexts() {
    SurveyDefinition survey = SurveyDefinitions.read(FILES.resolve("new.lss"));
    assertThat(survey.questions().stream().map(Question::column))
        .containsExactly("STARS", "HOW", "HOW[other]");
    Question how = question(survey, "HOW");
    assertThat(how.label())
        .isEqualTo(Map.of("en", "How did you hear of it?", "fr", "Comment l'avez-vous appris ?"));
    assertThat(how.choices())
        .containsExactly(
            new Choice("AO01", Map.of("en", "A fair", "fr", "Un salon"), null),
            new Choice("AO02", Map.of("en", "A chamber & its news"), null),
            new Choice("AO03", Map.of("en", "A friend"), null),
            new Choice("-oth-", Map.of("en", "Other", "fr", "Autre"), null));
    assertThat(codes(question(survey, "STARS").choices())).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void euSurveyIsReadInAllLanguagesUpToTheAnswers() {
    SurveyDefinition survey = SurveyDefinitions.read(FILES.resolve("eusurvey.xml"));
    assertThat(survey.name()).isEqualTo("HostExit");
    assertThat(survey.languages()).containsExactly("en", "de");
    assertThat(survey.questions().stream().map(q -> q.kind() + " " + q.column()))
        .containsExactly(
            "CLOSED match",
            "MULTIPLE why",
            "CLOSED sk1",
            "CLOSED sk2",
            "AMOUNT cost",
            "OPEN txt",
            "CLOSED food",
            "AMOUNT cell1");
    assertThat(question(survey, "match").choices().get(3))
        .isEqualTo(new Choice("m4", Map.of("en", "Fully", "de", "Vollständig"), null));
    assertThat(question(survey, "sk2").label()).isEqualTo(Map.of("en", "Skills: Selling"));
    assertThat(codes(question(survey, "sk2").choices()))
        .containsExactly("low", "mid", "good", "top");
    assertThat(question(survey, "txt").label()).isEqualTo(Map.of("en", "Anything else?"));
    assertThat(question(survey, "cell1").label()).isEqualTo(Map.of("en", "Table: hours"));
    assertThat(survey.notes())
        .containsExactly(
            "food: read as 1 to 5 stars, the export does not say how many were offered",
            "rank: a question of type 'Ranking'");
  }

  @Test
  void xlsFormsAreReadFromBothKindsOfWorkbook() throws IOException {
    for (String name : List.of("form.xlsx", "form.xls")) {
      SurveyDefinition survey = SurveyDefinitions.read(form(name));
      assertThat(survey.name()).isEqualTo("host_exit");
      assertThat(survey.title()).isEqualTo(Map.of("fr", "Après le séjour"));
      assertThat(survey.languages()).containsExactly("fr", "en");
      assertThat(survey.questions().stream().map(q -> q.kind() + " " + q.column()))
          .containsExactly(
              "CLOSED happy", "MULTIPLE ways", "OPEN ways_other", "AMOUNT cost", "OPEN remark");
      assertThat(question(survey, "happy").label())
          .isEqualTo(Map.of("en", "Happy?", "fr", "Content ?"));
      assertThat(question(survey, "happy").choices())
          .containsExactly(
              new Choice("1", Map.of("en", "Yes", "fr", "Oui"), null),
              new Choice("0", Map.of("en", "No", "fr", "Non"), null));
      assertThat(codes(question(survey, "ways").choices())).containsExactly("fair", "web", "other");
      assertThat(survey.notes())
          .containsExactly(
              "where: a question of type 'geopoint'",
              "people: a group that repeats has several rows for one response");
    }
  }

  private Path form(String name) throws IOException {
    Path file = temp.resolve(name);
    try (Workbook workbook = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      sheet(
          workbook,
          "survey",
          "type|name|label::English (en)|label::Français (fr)",
          "start|start||",
          "begin_group|g|Group|Groupe",
          "select_one yn|happy|Happy?|Content ?",
          "select_multiple ways or_other|ways|Ways|Voies",
          "end_group|||",
          "geopoint|where|Where|Où",
          "integer|cost|Cost|Coût",
          "begin_repeat|people|People|Gens",
          "text|who|Who|Qui",
          "end_repeat|||",
          "text|remark|Remark|Remarque");
      sheet(
          workbook,
          "choices",
          "list_name|name|label::English (en)|label::Français (fr)",
          "yn|1|Yes|Oui",
          "yn|0|No|Non",
          "ways|fair|A fair|Un salon",
          "ways|web|The web|Le web");
      sheet(
          workbook,
          "settings",
          "form_title|form_id|default_language",
          "Après le séjour|host_exit|Français (fr)");
      workbook.write(out);
    }
    return file;
  }

  private static void sheet(Workbook workbook, String name, String... rows) {
    Sheet sheet = workbook.createSheet(name);
    for (int i = 0; i < rows.length; i++) {
      Row row = sheet.createRow(i);
      String[] cells = rows[i].split("\\|", -1);
      for (int j = 0; j < cells.length; j++) {
        if (cells[j].matches("\\d")) {
          row.createCell(j).setCellValue(Integer.parseInt(cells[j]));
        } else {
          row.createCell(j).setCellValue(cells[j]);
        }
      }
    }
  }

  @Test
  void whatIsNoDefinitionIsRefused() throws IOException {
    Path text = Files.writeString(temp.resolve("a.csv"), "a,b\n1,2\n");
    assertFails(
        text,
        "is no survey definition; allowed: a LimeSurvey structure (.lss), an XML export of EUSurvey,"
            + " an XLSForm (.xlsx, .xls)");
    assertFails(temp.resolve("none.lss"), "there is no such file");
    assertFails(
        Files.writeString(
            temp.resolve("group.lss"),
            "<document><LimeSurveyDocType>Group</LimeSurveyDocType></document>"),
        "is no LimeSurvey survey structure; export one: Export, Survey structure (.lss)");
    assertFails(
        Files.writeString(temp.resolve("cut.lss"), "<document><LimeSurveyDocType>Survey"),
        "is not readable XML at line 1; export it again");
  }

  @Test
  void entitiesAndDocumentTypesAreNotRead() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
    Path file =
        Files.writeString(
            temp.resolve("xxe.lss"),
            """
            <?xml version="1.0"?>
            <!DOCTYPE document [<!ENTITY x SYSTEM "%s">]>
            <document><LimeSurveyDocType>Survey</LimeSurveyDocType>
            <languages><language>&x;</language></languages></document>
            """
                .formatted(secret.toUri()));
    assertFails(file, "is not readable XML at line 2; export it again");
    Path bomb =
        Files.writeString(
            temp.resolve("bomb.lss"),
            "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><document><LimeSurveyDocType>&b;</LimeSurveyDocType></document>");
    assertFails(bomb, "is not readable XML at line 1; export it again");
  }

  @Test
  void definitionsHaveASize() throws IOException {
    Path file = temp.resolve("large.lss");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("<document><LimeSurveyDocType>Survey</LimeSurveyDocType>".getBytes("UTF-8"));
      byte[] row =
          "<answers><rows><row><qid>1</qid></row></rows></answers>"
              .repeat(20_000)
              .getBytes("UTF-8");
      for (long written = 0; written < 66L << 20; written += row.length) {
        out.write(row);
      }
    }
    assertFails(
        file, "is larger than a survey definition can be (64 MiB); export the survey alone");
  }

  private static void assertFails(Path file, String message) {
    assertThatThrownBy(() -> SurveyDefinitions.read(file))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.kind()).isEqualTo(Failure.Kind.INPUT))
        .hasMessage(file + ": " + message);
  }
}
