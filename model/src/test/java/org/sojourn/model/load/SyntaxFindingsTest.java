package org.sojourn.model.load;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no YAML, or no programme file. */
class SyntaxFindingsTest {

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  @Test
  void missingFiles() {
    programme.delete("programme.yaml");
    programme.delete("report.yaml");
    programme.finds(
        "programme.yaml:1:1: the file is missing", "report.yaml:1:1: the file is missing");
  }

  @Test
  void misnamedFile() {
    programme.delete("indicators.yaml");
    programme.write("indicator.yaml", "indicators: []\n");
    programme.finds("indicators.yaml:1:1: the file is missing; did you mean 'indicator.yaml'?");
  }

  @Test
  void wrongExtension() {
    programme.write("sources/more.yml", "source: more\n");
    programme.finds(
        "sources/more.yml:1:1: the file is not read; allowed: names that end in .yaml; did you mean 'more.yaml'?");
  }

  @Test
  void noSources() {
    programme.delete("sources/registrations.yaml");
    programme.delete("sources/exchanges.yaml");
    programme.delete("sources/host-exit.yaml");
    programme.delete("checks/mapping.yaml");
    programme.finds("sources:1:1: no source is declared; allowed: one .yaml file a source");
  }

  @Test
  void emptyFile() {
    programme.write("report.yaml", "# nothing\n");
    programme.finds("report.yaml:1:1: the file is empty");
  }

  @Test
  void colonInText() {
    programme.edit(
        "report.yaml",
        "title: {en: Evaluation of the pilot}",
        "title:\n  en: Evaluation: the pilot");
    programme.finds(
        "report.yaml:2:17: is not valid YAML: mapping values are not allowed here; allowed: a text that contains a colon in quotes");
  }

  @Test
  void tabulator() {
    programme.edit("report.yaml", "scheme:\n  - ", "scheme:\n\t- ");
    programme.finds(
        "report.yaml:5:1: is not valid YAML: found character '\\t(TAB)' that cannot start any token; allowed: blanks for indentation");
  }

  @Test
  void openBracket() {
    programme.edit(
        "report.yaml", "headline: [host_match, skills]", "headline: [host_match, skills");
    programme.finds(
        "report.yaml:3:9: is not valid YAML: expected ',' or ']', but got :; allowed: commas between entries; texts that contain ? : , [ ] { } in quotes");
  }

  @Test
  void openQuote() {
    programme.edit("report.yaml", "{en: Bases are small.}", "\"Bases are small.");
    programme.finds("report.yaml:7:5: is not valid YAML: found unexpected end of stream");
  }

  @Test
  void controlCharacter() {
    programme.edit("report.yaml", "small.", "sm\u0001all.");
    programme.finds("report.yaml:7:22: is not valid YAML: character U+0001 is not allowed");
  }

  @Test
  void keyTwice() {
    programme.edit(
        "report.yaml",
        "headline: [host_match, skills]",
        "headline: [host_match]\nheadline: [skills]");
    programme.finds("report.yaml:3:1: key 'headline' is given twice");
  }

  @Test
  void unknownAnchor() {
    programme.edit("report.yaml", "{en: Bases are small.}", "*small");
    programme.finds(
        "report.yaml:7:5: entry 1 of 'limitations' has no value; allowed: a map of keys",
        "report.yaml:7:5: there is no anchor 'small' above");
  }

  @Test
  void mergeKey() {
    programme.edit(
        "report.yaml",
        "title: {en: Evaluation of the pilot}",
        "title: &t {en: Evaluation}\n<<: *t");
    programme.finds(
        "report.yaml:2:1: unknown key '<<'; allowed: title, subtitle, author, headline, chapters, families, organisations, questions, intervention, scheme, limitations");
  }

  @Test
  void secondDocument() {
    programme.append("report.yaml", "---\ntitle: {en: More}\n");
    programme.finds("report.yaml:9:1: a second document begins; allowed: one document a file");
  }
}
