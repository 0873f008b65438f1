package org.sojourn.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;

/** No text escapes the check for missing languages, wherever it stands. */
class EveryTextTest {

  private static final Pattern TEXT = Pattern.compile("\\{en:");

  @Test
  void everyTextThatLacksALanguageIsFound(@TempDir Path directory) throws IOException {
    BrokenProgramme programme =
        BrokenProgramme.in(directory)
            .edit("programme.yaml", "languages: [en]", "languages: [en, de]")
            .edit("programme.yaml", "id: pilot", "id: pilot\nnotice: {en: Invented.}")
            .edit("report.yaml", "headline:", "subtitle: {en: In short}\nheadline:");
    List<String> texts = texts(directory);
    assertThat(texts).hasSize(49);
    assertThat(programme.findings())
        .extracting(finding -> finding.file() + ":" + finding.line() + ":" + finding.column())
        .containsExactlyElementsOf(texts);
    assertThat(programme.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.message()).isEqualTo("there is no text in 'de'");
              assertThat(finding.allowed()).isEqualTo("a text in each of en, de");
            });
  }

  /** Where the programme's files hold a text, in their order. */
  private static List<String> texts(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher text = TEXT.matcher(lines.get(i));
        while (text.find()) {
          texts.add(directory.relativize(file) + ":" + (i + 1) + ":" + (text.start() + 1));
        }
      }
    }
    return texts;
  }
}
