package org.sojourn.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The notebooks as they lie in the repository: no output, which could hold what is private. */
class CommittedNotebooksTest {

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(Command.HERE)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @Test
  void thereAreFourOfThem() throws IOException {
    assertThat(notebooks())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "1-first-look.ipynb", "2-methods.ipynb", "3-own-question.ipynb", "4-spark.ipynb");
  }

  @Test
  void theyHoldNoOutputsAndNameTheKernel() throws IOException {
    for (Path file : notebooks()) {
      JsonNode notebook = new ObjectMapper().readTree(file.toFile());
      assertThat(notebook.at("/metadata/kernelspec/name").asText()).isEqualTo("sojourn-java");
      for (JsonNode cell : notebook.get("cells")) {
        if (cell.get("cell_type").asText().equals("code")) {
          assertThat(cell.get("outputs")).as(file.toString()).isEmpty();
          assertThat(cell.get("execution_count").isNull()).as(file.toString()).isTrue();
        }
      }
    }
  }

  @Test
  void noneFetchesAnythingOrCallsTheProductForAFigure() throws IOException {
    for (Path file : notebooks()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("%dependency")
          .doesNotContain("http:")
          .doesNotContain("https:")
          .doesNotContainPattern("org\\.sojourn\\.(?!notebooks)");
    }
  }
}
