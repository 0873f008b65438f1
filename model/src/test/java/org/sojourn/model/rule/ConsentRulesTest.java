package org.sojourn.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;

/** Which question says that words may be quoted. */
class ConsentRulesTest {

  private static final String FILE = "codebook/host-exit.yaml";
  private static final String REMARKS = "    kind: open\n";

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme =
        BrokenProgramme.in(directory)
            .append(
                "codebook/scales.yaml",
                "  - id: consent\n    answers:\n      - {code: 0, label: {en: No}}\n"
                    + "      - {code: 1, label: {en: Yes}}\n")
            .append(
                FILE,
                "  - {id: may_quote, scale: consent, label: {en: \"May we quote you?\"}}\n"
                    + "  - {id: agreed, kind: multiple, label: {en: I agree},"
                    + " options: [{id: quote, label: {en: to be quoted}}]}\n");
  }

  private void consent(String line) {
    programme.edit(FILE, REMARKS, REMARKS + "    " + line + "\n");
  }

  @Test
  void aYesOrNoOfTheSameInstrument() {
    consent("consent: may_quote");
    assertThat(programme.findings()).isEmpty();
  }

  @Test
  void anOptionOfTheSameInstrument() {
    consent("consent: agreed_quote");
    assertThat(programme.findings()).isEmpty();
  }

  @Test
  void misspelt() {
    consent("consent: may_qoute");
    programme.finds(
        FILE
            + ":20:14: this instrument has no item 'may_qoute'; allowed: may_quote, agreed_quote;"
            + " did you mean 'may_quote'?");
  }

  @Test
  void anItemOfAnotherInstrument() {
    consent("consent: skill_languages");
    programme.finds(
        FILE
            + ":20:14: this instrument has no item 'skill_languages'; allowed: may_quote,"
            + " agreed_quote");
  }

  @Test
  void anItemThatCannotSayYes() {
    consent("consent: expected_turnover");
    programme.finds(
        FILE
            + ":20:14: item 'expected_turnover' is of kind amount and cannot say yes; allowed: an"
            + " item with the codes 0 (no) and 1 (yes)");
  }

  @Test
  void aScaleThatIsNoYesOrNo() {
    consent("consent: match_satisfaction");
    programme.finds(
        FILE
            + ":20:14: item 'match_satisfaction' has the codes 1, 2, 3, 4, 5, but consent is given or not;"
            + " allowed: an item with the codes 0 (no) and 1 (yes)");
  }

  @Test
  void consentOfAnItemWithoutWords() {
    programme.edit(FILE, "    brief: {en: Match}\n", "    consent: may_quote\n");
    programme.finds(
        FILE + ":9:5: item 'match_satisfaction' is of kind closed and has no words to quote");
  }
}
