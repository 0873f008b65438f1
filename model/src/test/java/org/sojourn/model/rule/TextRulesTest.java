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
  void charactersThatReportsCannotSet() {
    String thumb = "the typeface of reports has no '👍' (U+1F44D, THUMBS UP SIGN)";
    String allowed =
        "; allowed: Latin, Greek and Cyrillic letters, and common signs: say it in words, or leave"
            + " it out";
    programme
        .edit("report.yaml", "{en: Evaluation of the pilot}", "{en: Evaluation 👍}\nauthor: Us 👍")
        .edit("report.yaml", "{en: Bases are small.}", "{en: Bases are 👍 small.}")
        .edit(
            "report.yaml",
            "skill-gain, annex]",
            "skill-gain, {prose: own, title: {en: Own}}, annex]")
        .write("prose/own.en.md", "# Own\n\nAll *is &#x1F44D;*, or 👍.\n");
    programme.finds(
        "prose/own.en.md:3:9: " + thumb + allowed,
        "prose/own.en.md:3:24: " + thumb + allowed,
        "report.yaml:1:13: " + thumb + allowed,
        "report.yaml:2:9: " + thumb + allowed,
        "report.yaml:8:20: " + thumb + allowed);
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
