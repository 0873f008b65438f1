package org.sojourn.ingest.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

class JsonTest {

  @TempDir Path folder;

  private SourceFile file(String content, String... columns) {
    return TestFiles.write(
        folder, content.getBytes(StandardCharsets.UTF_8), TestFiles.plan(Format.JSON, columns));
  }

  private List<String> rows(String content, String... columns) {
    return TestFiles.rows(file(content, columns));
  }

  private void assertRefused(String content, String message) {
    assertThatThrownBy(() -> rows(content, "a"))
        .isInstanceOf(Failure.class)
        .hasMessage("data.json (source 'survey'): " + message);
  }

  @Test
  void elementsOfAnArrayAreRows() {
    String content =
        """
        [
          {"id": "R1", "meta": {"by": "a@b.c"}, "tags": ["x", 2, null], "n": 5.0},
          {"meta": {}, "id": null, "n": 1E3},
          {"id": true}
        ]
        """;
    assertThat(rows(content, "ID", "meta.by", "tags", "n"))
        .containsExactly("1: R1|a@b.c|x;2;|5", "2: |-|-|1000", "3: true|-|-|-");
    assertThat(rows("\uFEFF[]", "a")).isEmpty();
  }

  @Test
  void theOnlyArrayOfObjectsIsFoundWhereverItLies() {
    String kobo =
        """
        {"count": 2, "next": null, "labels": ["x", ["y"]], "none": [],
         "data": {"results": [{"a": {"b": [{"c": 1}]}}, {"a": {"b": []}}], "after": {"z": [1]}}}
        """;
    assertThat(rows(kobo, "a.b")).containsExactly("1: {\"c\":1}", "2: ");
    assertThat(rows("{\"count\": 0, \"results\": []}", "a")).isEmpty();
  }

  @Test
  void withoutOneArrayOfObjectsNothingIsGuessed() {
    assertRefused(
        "{\"users\": [{\"a\": 1}], \"answers\": {\"rows\": [{\"a\": 2}]}}",
        "holds more than one array of objects: 'users', 'answers.rows'; keep only the one whose"
            + " elements are the rows");
    assertRefused(
        "{\"a\": [1, 2]}",
        "holds no array of objects, whose elements would be the rows; declare format: jsonl when"
            + " each line is an object, or export it again");
    assertRefused(
        "\"a\"",
        "is neither a JSON array nor a JSON object; declare its format, or export it again");
    assertRefused(
        "[{\"a\": 1}]\n[{\"a\": 2}]",
        "there is more than one JSON value; declare format: jsonl when each line is one, or export"
            + " it again");
  }

  @Test
  void elementsThatAreNoUsableObjectsAreBrokenRowsThatShowNoText() {
    assertThat(rows("[{\"a\": 1}, \"Anna\", [{\"a\": 2}], {\"a\": 3, \"A\": 4}, {\"a\": 5}]", "a"))
        .containsExactly(
            "1: 1",
            "2! the element is no JSON object",
            "3! the element is no JSON object",
            "4! the member 'a' is there twice",
            "5: 5");
  }

  @Test
  void textThatIsNoJsonEndsTheReadingWithItsPlace() {
    assertRefused(
        "[{\"a\": 1},\n {\"a\": Anna}]",
        "is no JSON at line 2, column 8, after row 1; export it again");
    assertRefused(
        "[{\"a\": 1},\n {\"a\": 2},\n {\"a\": 3, \"a\": 4}]",
        "is no JSON at line 3, column 14, after row 2: a member is there twice; export it"
            + " again");
  }

  @Test
  void aFileThatWasCutOffIsNoticed() {
    String[] cut = {"[{\"a\": 1},\n {\"a\"", "[{\"a\": 1},\n", "[{\"a\": 1}", "[{\"a\": \"x"};
    for (String content : cut) {
      assertThatThrownBy(() -> rows(content, "a"))
          .isInstanceOf(Failure.class)
          .hasMessageContaining(": the file ends too early; export it again");
    }
    assertRefused(
        "{\"results\": [{\"a\": 1}], \"count\":",
        "is no JSON at line 1, column 33, after row 0: the file ends too early; export it"
            + " again");
  }

  @Test
  void depthIsBoundedAndAMillionCharactersAreRead() {
    String deep = "[{\"a\": " + "[".repeat(200) + "]".repeat(200) + "}]";
    assertRefused(
        deep,
        "is no JSON at line 1, column 107, after row 0: it is nested more than 100 deep, or a"
            + " text or number is too long; export it again");
    String text = "ä".repeat(1_000_000);
    assertThat(rows("[{\"a\": \"" + text + "\"}]", "a")).containsExactly("1: " + text);
  }

  @Test
  void otherEncodingsAreAFailure() {
    SourceFile file =
        TestFiles.write(
            folder,
            "[{\"a\": \"Köln\"}]".getBytes(Charset.forName("windows-1252")),
            TestFiles.plan(Format.JSON, "a"));
    assertThatThrownBy(() -> TestFiles.rows(file))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.json (source 'survey'): is not text in UTF-8 after row 0; export it as UTF-8");
  }
}
