package org.sojourn.ingest.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.open.TestFiles;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

/** Reconstructed exports in the layout of Qualtrics. */
class QualtricsTest {

  private static final String CSV =
      """
      StartDate,Status,ResponseId,Q1,Q2_1,Q2_2,Q3,Q3_3_TEXT
      Start Date,Response Type,Response ID,"How satisfied are you,
      on the whole?",What for? - Selected Choice - Work,What for? - Selected Choice - Study,Why?,Why? - Other - Text
      "{""ImportId"":""startDate"",""timeZone"":""Europe/Brussels""}","{""ImportId"":""status""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID12""}","{""ImportId"":""QID7_1"",""choiceId"":""1""}","{""ImportId"":""QID7_2""}","{""ImportId"":""QID9""}","{""ImportId"":""QID9_3_TEXT""}"
      2017-04-02 09:30:00,IP Address,R_1abc,4,1,,"1,3","it ""fits"",
      really"
      2017-04-02 10:30:00,Survey Preview,R_2def,-99,,1,-99,
      2017-04-02 11:30:00,Spam,R_3ghi,,,,2,
      """;

  @TempDir Path folder;

  private List<String> rows(byte[] content, String... columns) {
    return TestFiles.rows(
        TestFiles.write(folder, content, TestFiles.plan(Format.QUALTRICS, columns)));
  }

  private List<String> rows(String content, String... columns) {
    return rows(content.getBytes(StandardCharsets.UTF_8), columns);
  }

  @Test
  void tagsImportIdsAndTextsAreNames() {
    List<String> expected =
        List.of("5: R_1abc|4|1|1,3|it \"fits\",\nreally", "7: R_2def|-99||-99|", "8: R_3ghi|||2|");
    assertThat(rows("\uFEFF" + CSV, "ResponseId", "Q1", "Q2_1", "Q3", "Q3_3_TEXT"))
        .isEqualTo(expected);
    assertThat(rows(CSV, "_recordId", "QID12", "QID7_1", "QID9", "QID9_3_TEXT"))
        .isEqualTo(expected);
    assertThat(
            rows(
                CSV,
                "Response ID",
                "How satisfied are you, on the whole?",
                "What for? - Selected Choice - Work",
                "Why?",
                "Why? - Other - Text"))
        .isEqualTo(expected);
  }

  @Test
  void previewsAndSpamAreOrdinaryRows() {
    assertThat(rows(CSV, "Status"))
        .containsExactly("5: IP Address", "7: Survey Preview", "8: Spam");
  }

  @Test
  void tabSeparatedUtf16IsRead() {
    String tsv =
        "\uFEFFResponseId\tQ1\nResponse ID\tWhere, and when?\n"
            + "\"{\"\"ImportId\"\":\"\"_recordId\"\"}\"\t\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
            + "R_1\tKöln, 2017\n";
    assertThat(rows(tsv.getBytes(StandardCharsets.UTF_16LE), "QID1", "ResponseId"))
        .containsExactly("4: Köln, 2017|R_1");
  }

  @Test
  void missingHeaderRowsAreAFailure() {
    String message =
        "data.qualtrics (source 'survey'): the third row does not hold an import id such as"
            + " {\"ImportId\":\"QID1\"} for every column; export it again as CSV or TSV and leave its"
            + " three header rows, or declare format: csv";
    List<String> lines = List.of(CSV.split("\n"));
    String deleted = lines.get(0) + "\n" + String.join("\n", lines.subList(4, lines.size())) + "\n";
    assertThatThrownBy(() -> rows(deleted, "Q1")).isInstanceOf(Failure.class).hasMessage(message);
    assertThatThrownBy(() -> rows(lines.get(0) + "\n", "Q1"))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
    assertThatThrownBy(() -> rows("Q1,Q2\nA,B\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\n", "Q1"))
        .isInstanceOf(Failure.class)
        .hasMessage(message);
  }
}
