package org.sojourn.model.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for evaluators keeps step with the schemas, and its examples load. */
class ProgrammeFilesDocTest {

  private static final Path PAGE = Path.of("..", "docs", "programme-files.md");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```(?:yaml|markdown)\\n(?:# |<!-- )(\\S+\\.(?:yaml|md))(?: -->)?\\n(.*?)```",
          Pattern.DOTALL);

  private final String page = read();

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void namesEveryKeyAndEveryWord(FileKind kind) {
    Set<String> words = new LinkedHashSet<>();
    collect(FileSchema.document(kind), words);
    assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
  }

  @Test
  void theExamplesFormAProgramme(@TempDir Path directory) throws IOException {
    Matcher example = EXAMPLE.matcher(page);
    int files = 0;
    while (example.find()) {
      Path file = directory.resolve(example.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, example.group(2));
      files++;
    }
    assertThat(files).isEqualTo(12);
    assertThatCode(() -> ProgrammeLoader.load(directory)).doesNotThrowAnyException();
  }

  /** Adds the names of all properties and the words of all enumerations in {@code schema}. */
  private static void collect(JsonNode schema, Set<String> words) {
    schema.path("properties").fieldNames().forEachRemaining(words::add);
    schema.path("enum").forEach(word -> words.add(word.asText()));
    schema.forEach(child -> collect(child, words));
  }

  private static String read() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + PAGE.toAbsolutePath(), e);
    }
  }
}
