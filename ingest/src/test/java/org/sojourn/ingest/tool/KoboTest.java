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

/** Reconstructed exports in the layout of KoboToolbox. */
class KoboTest {

  private static final String NAMES =
      """
      "start";"end";"about/stay/match";"about/purpose";"about/purpose/work";"about/purpose/study";"before/note";"after/note";"_id";"_uuid";"_submission_time"
      "2017-04-02T09:30:00.000+02:00";"2017-04-02T09:40:00.000+02:00";"4";"work study";"1";"1";"a";"b; ""c\""";"11";"u-1";"2017-04-02T07:41:00"
      "2017-04-02T10:30:00.000+02:00";"2017-04-02T10:40:00.000+02:00";"";"";"";"";"";"d";"12";"u-2";"2017-04-02T08:41:00"
      """;

  @TempDir Path folder;

  private List<String> rows(String content, String... columns) {
    return rows(content.getBytes(StandardCharsets.UTF_8), columns);
  }

  private List<String> rows(byte[] content, String... columns) {
    return TestFiles.rows(TestFiles.write(folder, content, TestFiles.plan(Format.KOBO, columns)));
  }

  @Test
  void namesAreTakenWithAndWithoutTheirGroups() {
    List<String> expected = List.of("2: 4|work study|1|1|11", "3: ||||12");
    assertThat(
            rows(
                NAMES,
                "about/stay/match",
                "about/purpose",
                "about/purpose/work",
                "about/purpose/study",
                "_id"))
        .isEqualTo(expected);
    assertThat(rows(NAMES, "match", "purpose", "purpose/work", "study", "_id")).isEqualTo(expected);
    assertThat(rows(NAMES.replace("\";\"", "\",\""), "stay/match", "before/note"))
        .containsExactly("2: 4|a", "3: |");
  }

  @Test
  void aShortNameThatTwoColumnsShareIsRefused() {
    assertThatThrownBy(() -> rows(NAMES, "note"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.kobo (source 'survey'): column 'note' is there more than once, as column 7 and 8;"
                + " rename or remove all but one in the export");
    assertThat(rows(NAMES, "after/note")).containsExactly("2: b; \"c\"", "3: d");
  }

  @Test
  void aFullNameGoesBeforeTheEndOfAnother() {
    assertThat(rows("\"note\";\"after/note\"\n\"x\";\"y\"\n", "note")).containsExactly("2: x");
  }

  @Test
  void labelsAreNames() {
    String labels =
        "\"Your stay/How satisfied are you?\";\"What for?\";\"What for?/Work\";\"What for?/Study\"\n"
            + "\"Satisfied\";\"Work, Study\";\"1\";\"1\"\n";
    assertThat(rows(labels, "How satisfied are you?", "What for?", "What for?/Study"))
        .containsExactly("2: Satisfied|Work, Study|1");
  }

  @Test
  void aRowOfHxlTagsIsNoResponse() {
    String tagged =
        NAMES.replaceFirst(
            "\n", "\n\"\";\"\";\"#indicator\";\"#meta+what\";\"\";\"\";\"\";\"\";\"\";\"\";\"\"\n");
    assertThat(rows(tagged, "match", "_id")).containsExactly("3: 4|11", "4: |12");
    assertThat(rows(tagged, "_id")).as("no tag in the column").containsExactly("3: 11", "4: 12");
    assertThat(rows("\"a\"\n\"x\"\n\"#b\"\n", "a")).containsExactly("2: x", "3: #b");
  }

  @Test
  void workbooksAreReadLikewise() {
    byte[] content =
        Books.book(
            false,
            "Exit survey",
            List.of(
                new Object[] {"about/match", "about/purpose/work", "_id"},
                new Object[] {"4", 1, 11},
                new Object[] {null, null, 12}));
    assertThat(rows(content, "match", "work", "_id")).containsExactly("2: 4|1|11", "3: -|-|12");
  }
}
