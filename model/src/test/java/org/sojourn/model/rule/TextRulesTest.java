package org.sojourn.model.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;

/** A text that lacks a declared language. */
class TextRulesTest {

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  @Test
  void blankText() {
    programme.edit("report.yaml", "{en: Bases are small.}", "{en: \" \"}");
    programme.finds("report.yaml:7:5: there is no text in 'en'; allowed: a text in each of en");
  }

  @Test
  void textInAnotherLanguageOnly() {
    programme.edit(
        "programme.yaml",
        "id: exit\n    label: {en: At the end of the stay}",
        "id: exit\n    label: {de: Am Ende}");
    programme.finds(
        "programme.yaml:11:12: there is no text in 'en'; allowed: a text in each of en");
  }
}
