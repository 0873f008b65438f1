package org.sojourn.ingest.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.ingest.open.TestFiles;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

/** Reconstructed exports in the layouts of LimeSurvey's writers. */
class LimeSurveyTest {

  private static final String BY_CODE =
      "\uFEFF\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"seed\",\"token\",\"Q1\",\"Q2[SQ001]\",\"Q2[SQ002]\",\"Q3[SQ001][1]\",\"Q3[SQ001][2]\",\"Q4\"\r\n"
          + "\"3\",\"2017-04-02 09:30:00\",\"4\",\"en\",\"1234567\",\"k3Xz\",\"A2\",\"Y\",\"\",\"1\",\"2\",\"'=good, \"\"very\"\" good\"\r\n"
          + "\"4\",\"\",\"2\",\"de\",\"7654321\",\"p9Qr\",\"-oth-\",\"\",\"Y\",\"\",\"\",\"first line\nsecond; line\"\r\n"
          + "\r\n\r\n";

  @TempDir Path folder;

  private List<String> csv(String content, String... columns) {
    return rows(Format.LIMESURVEY_CSV, content.getBytes(StandardCharsets.UTF_8), columns);
  }

  private List<String> vv(String content, String... columns) {
    return rows(Format.LIMESURVEY_VV, content.getBytes(StandardCharsets.UTF_8), columns);
  }

  private List<String> rows(Format format, byte[] content, String... columns) {
    return TestFiles.rows(TestFiles.write(folder, content, TestFiles.plan(format, columns)));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void codesAreNames(String separator) {
    String content = BY_CODE.replace("\",\"", "\"" + separator + "\"");
    assertThat(csv(content, "id", "submitdate", "token", "Q1", "Q2[SQ002]", "Q4"))
        .containsExactly(
            "2: 3|2017-04-02 09:30:00|k3Xz|A2||=good, \"very\" good",
            "3: 4||p9Qr|-oth-|Y|first line\nsecond; line");
  }

  @Test
  void aColumnIsKnownByTheCodeOfExportsAndOfExpressions() {
    assertThat(csv(BY_CODE, "Q2_SQ002", "Q3_SQ001_0", "Q3_SQ001_1"))
        .containsExactly("2: |1|2", "3: Y||");
    String asExpression =
        "\"id\",\"Q2_SQ001\",\"Q2_SQ001comment\",\"Q3_SQ001_0\",\"Q3_SQ001_1\",\"Q5_SQ1_SQ2\"\r\n\"3\",\"Y\",\"why\",\"1\",\"2\",\"7\"\r\n";
    assertThat(
            csv(
                asExpression,
                "Q2[SQ001]",
                "Q2[SQ001comment]",
                "Q3[SQ001][1]",
                "Q3[SQ001][2]",
                "Q5[SQ1_SQ2]"))
        .containsExactly("2: Y|why|1|2|7");
    assertThatThrownBy(() -> csv(asExpression, "Q2_SQ001", "Q2[SQ001]"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.limesurvey-csv (source 'survey'): 'Q2_SQ001' and 'Q2[SQ001]' are both column 2 of"
                + " the file; use one of the names throughout the source's mapping");
  }

  @Test
  void codeAndTextStandSideBySide() {
    String content =
        "\uFEFF\"id. Response ID\";\"submitdate. Date submitted\";\"Q1. How satisfied\nare you?\";\"Q2[SQ001]. What for? [Work, study]\"\r\n"
            + "\"3\";\"2017-04-02 09:30:00\";\"A2\";\"Y\"\r\n";
    List<String> expected = List.of("3: 3|2017-04-02 09:30:00|A2|Y");
    assertThat(csv(content, "id", "submitdate", "Q1", "Q2[SQ001]")).isEqualTo(expected);
    assertThat(csv(content, "id", "submitdate", "Q1", "Q2_SQ001")).isEqualTo(expected);
    assertThat(
            csv(
                content,
                "Response ID",
                "submitdate. Date submitted",
                "How satisfied are you?",
                "What for? [Work, study]"))
        .isEqualTo(expected);
  }

  @Test
  void textsAreNamesAndMetaColumnsKeepTheirs() {
    String english =
        "\"Response ID\",\"Date submitted\",\"Last page\",\"Start language\",\"Seed\",\"Access code\",\"Date started\",\"Date last action\",\"How satisfied are you?\"\r\n"
            + "\"3\",\"d\",\"4\",\"en\",\"77\",\"k3\",\"s\",\"a\",\"A2\"\r\n";
    String[] meta = {
      "id", "submitdate", "lastpage", "startlanguage", "seed", "token", "startdate", "datestamp"
    };
    assertThat(csv(english, meta)).containsExactly("2: 3|d|4|en|77|k3|s|a");
    String german =
        english
            .replace("Response ID", "Antwort ID")
            .replace("Date submitted", "Datum Abgeschickt")
            .replace("Last page", "Letzte Seite")
            .replace("Start language", "Start-Sprache")
            .replace("Seed", "Zufallsstartwert")
            .replace("Access code", "Zugangscode")
            .replace("Date started", "Datum gestartet")
            .replace("Date last action", "Datum letzte Aktivität");
    assertThat(csv(german, meta)).containsExactly("2: 3|d|4|en|77|k3|s|a");
    assertThat(csv(english.replace(' ', '_'), "submitdate", "How_satisfied_are_you?"))
        .containsExactly("2: d|A2");
  }

  @Test
  void theExcelExportIsReadLikewise() {
    byte[] content =
        Books.book(
            false,
            "Survey of hosts",
            List.of(
                new Object[] {"id. Response ID", "submitdate. Date submitted", "Q1. How?"},
                new Object[] {3, "2017-04-02 09:30:00", "'=A2"},
                new Object[] {4, null, "A1"}));
    assertThat(rows(Format.LIMESURVEY_CSV, content, "id", "submitdate", "Q1"))
        .containsExactly("2: 3|2017-04-02 09:30:00|=A2", "3: 4|-|A1");
  }

  @Test
  void vvHasTextsAboveCodes() {
    String content =
        "\uFEFFid\ttoken\tsubmitdate\t\"How satisfied, on the whole, are you, or not?\"\t\"What for? (Work)\"\tWhy?\n"
            + "id\ttoken\tsubmitdate\tQ1\tQ2_SQ001\tQ4\n"
            + "3\tk3Xz\t\"2017-04-02 09:30:00\"\tA2\tY\t\"{quote}fine\"\" she wrote{newline}and{tab}more{cr}\"\n"
            + "4\t{question_not_shown}\t{question_not_shown}\t\t{question_not_shown}\t{lbrace}tab}{lbrace}lbrace}\n";
    assertThat(vv(content, "id", "token", "submitdate", "Q1", "Q2[SQ001]", "Q4"))
        .containsExactly(
            "3: 3|k3Xz|2017-04-02 09:30:00|A2|Y|\"fine\" she wrote\nand\tmore\r",
            "4: 4|{question_not_shown}|{question_not_shown}||{question_not_shown}|{tab}{lbrace}");
    assertThat(vv(content, "What for? (Work)")).containsExactly("3: Y", "4: {question_not_shown}");
  }

  @Test
  void unquotedVvOfOldVersionsIsRead() {
    String content =
        "id\tsubmitdate\tHow satisfied, on the whole, are you, or not, and so on?\t\n"
            + "id\tsubmitdate\t12X3X4\t\n"
            + "3\t2017-04-02 09:30:00\tA, \"B\", C\t\n";
    assertThat(vv(content, "12X3X4", "id")).containsExactly("3: A, \"B\", C|3");
  }

  @Test
  void aFileWithoutCodesIsNoVv() {
    String message =
        "data.limesurvey-vv (source 'survey'): the second row does not hold the codes of the columns"
            + " (id, submitdate and the codes of questions); export it with Responses > Export > VV"
            + " survey file, or declare format: limesurvey-csv";
    assertThatThrownBy(() -> vv("id\tsubmitdate\tQ1\n3\t2017-04-02\tA2\n", "Q1"))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
    assertThatThrownBy(() -> vv("id\tsubmitdate\tQ1\n", "Q1"))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
  }

  @Test
  void aShortRowIsBroken() {
    assertThat(csv("\"id\";\"Q1\"\r\n\"3\"\r\n\"4\";\"A1\"\r\n", "id"))
        .containsExactly("2! the row has 1 cells, the header 2", "3: 4");
  }

  @Test
  void ownColumnsAreToldFromQuestionsInBothLanguages() {
    assertThat(LimeSurveyNames.own("Antwort-ID")).contains("id");
    assertThat(LimeSurveyNames.own("Start-Sprache")).contains("startlanguage");
    assertThat(LimeSurveyNames.own("Date submitted")).contains("submitdate");
    assertThat(LimeSurveyNames.own("Letzte Seite?")).isEmpty();
  }
}
