package org.sojourn.ingest.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.read.RowReader;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

class JsonLinesTest {

  @TempDir Path folder;

  private SourceFile file(String content, String... columns) {
    return TestFiles.write(
        folder, content.getBytes(StandardCharsets.UTF_8), TestFiles.plan(Format.JSONL, columns));
  }

  private List<String> rows(String content, String... columns) {
    return TestFiles.rows(file(content, columns));
  }

  @Test
  void nestedMembersAreNamedByPath() {
    String line = "{\"id\": \"R1\", \"meta\": {\"by\": {\"mail\": \"a@b.c\"}}, \"a.b\": 1}\n";
    assertThat(rows(line, "meta.by.mail", "id", "A.B")).containsExactly("1: a@b.c|R1|1");
  }

  @Test
  void scalarsArePlainText() {
    String line =
        "{\"a\": 5.0, \"b\": 1E3, \"c\": true, \"d\": null, \"e\": \"\\u00e9\", \"f\": -0.50}";
    assertThat(rows(line, "a", "b", "c", "d", "e", "f")).containsExactly("1: 5|1000|true||é|-0.5");
    assertThat(rows("{\"a\": 1e999999999, \"b\": 1e99999999999}", "a", "b"))
        .containsExactly("1: 1e999999999|1e99999999999");
  }

  @Test
  void arraysAreJoined() {
    assertThat(rows("{\"a\": [\"x\", 2, null, [3, 4], {\"k\": 1.5}]}", "a"))
        .containsExactly("1: x;2;;3;4;{\"k\":1.5}");
    assertThat(rows("{\"a\": []}", "a")).containsExactly("1: ");
  }

  @Test
  void brokenLinesAreBrokenRowsThatShowNoText() {
    String content =
        """
        {"a": 1}

        {"a": Anna}
        {"a": 2
        [1]
        {"a": 3} {"a": 4}
        {"a": 5, "a": 6}
        {"a": 7}
        {"a": 8, "A": 9}
        """;
    assertThat(rows(content, "a"))
        .containsExactly(
            "1: 1",
            "3! the line is not one JSON object: reading stopped at character 7",
            "4! the line is not one JSON object: reading stopped at character 8",
            "5! the line is not one JSON object: reading stopped at character 2",
            "6! the line is not one JSON object: reading stopped at character 11",
            "7! the line is not one JSON object: reading stopped at character 13",
            "8: 7",
            "9! the member 'a' is there twice");
  }

  @Test
  void aByteOrderMarkDoesNotMatter() {
    assertThat(rows("\uFEFF{\"a\": 1}\n", "a")).containsExactly("1: 1");
  }

  @Test
  void membersThatWereThereAreNoted() throws IOException {
    SourceFile file = file("{\"a\": 1}\n{\"b\": {\"C\": null}}\n", "a", "b.c", "d");
    try (RowReader reader = RowReaders.open(file, "UTF-8")) {
      reader.forEachRemaining(row -> assertThat(row.broken()).isNull());
      assertThat(reader.seen()).containsExactly("a", "b.c");
    }
  }

  @Test
  void otherEncodingsAreAFailure() {
    SourceFile file =
        TestFiles.write(
            folder,
            "{\"a\": \"Köln\"}\n".getBytes(Charset.forName("windows-1252")),
            TestFiles.plan(Format.JSONL, "a"));
    assertThatThrownBy(() -> TestFiles.rows(file))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.jsonl (source 'survey'): is not text in UTF-8 after row 0; export it as UTF-8");
  }
}
