package org.sojourn.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;

/** Multiple items, and the texts that stand for answers. */
class OptionRulesTest {

  private static final String FILE = "codebook/host-exit.yaml";

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  /** Adds the multiple item {@code channels} from line 21 on. */
  private BrokenProgramme item(String... lines) {
    return programme.append(
        FILE,
        "  - id: channels\n    kind: multiple\n    label: {en: Channels}\n"
            + String.join("\n", lines)
            + "\n");
  }

  @Test
  void optionsOfEveryKindAreFine() {
    item(
        "    options:",
        "      - {id: \"2018\", label: {en: A fair}, also: [1, 01]}",
        "      - {id: e_mail, label: {en: E-mail}}");
    assertThat(programme.findings()).isEmpty();
  }

  @Test
  void aMultipleItemNeedsOptions() {
    item("    brief: {en: Ways}");
    programme.finds(FILE + ":21:5: item 'channels' is of kind multiple and needs options");
  }

  @Test
  void otherItemsHaveNone() {
    programme.edit(
        FILE, "    kind: open", "    kind: open\n    options: [{id: a, label: {en: A}}]");
    programme.finds(FILE + ":20:5: item 'remarks' is of kind open and has no options");
  }

  @Test
  void optionTwice() {
    item("    options:", "      - {id: a, label: {en: A}}", "      - {id: a, label: {en: B}}");
    programme.finds(FILE + ":26:14: option 'a' is already defined at line 25");
  }

  @Test
  void aTextOfTwoOptions() {
    item(
        "    options:",
        "      - {id: a, label: {en: Fair}, also: [SQ1]}",
        "      - {id: b, label: {en: B}, also: [sq1, ' fair', A]}");
    programme.finds(
        FILE
            + ":26:40: 'sq1' stands for both a and b of item 'channels'; allowed: a text that stands for one answer only",
        FILE
            + ":26:45: ' fair' stands for both a and b of item 'channels'; allowed: a text that stands for one answer only",
        FILE
            + ":26:54: 'A' stands for both a and b of item 'channels'; allowed: a text that stands for one answer only");
  }

  @Test
  void aTextOfTwoAnswersOfAScale() {
    programme.edit(
        "codebook/scales.yaml",
        "{code: 4, label: {en: Satisfied}}",
        "{code: 4, label: {en: satisfied}, also: [A4, 04, 5, 98]}");
    programme.edit(
        "codebook/scales.yaml", "label: {en: Don't know}}", "label: {en: Don't know}, also: [a4]}");
    programme.finds(
        "codebook/scales.yaml:8:58: '5' stands for both 5 and 4 of scale 'satisfaction5'; allowed: a text that stands for one answer only",
        "codebook/scales.yaml:8:61: '98' stands for both dont-know and 4 of scale 'satisfaction5'; allowed: a text that stands for one answer only",
        "codebook/scales.yaml:11:73: 'a4' stands for both 4 and dont-know of scale 'satisfaction5'; allowed: a text that stands for one answer only");
  }

  @Test
  void aLabelOfTwoAnswersInTwoLanguages() {
    programme.edit(
        "codebook/scales.yaml",
        "{code: 4, label: {en: Satisfied}}",
        "{code: 4, label: {en: Satisfied, de: very  satisfied}}");
    programme.finds(
        "codebook/scales.yaml:9:31: 'Very satisfied' stands for both 4 and 5 of scale 'satisfaction5'; allowed: a text that stands for one answer only");
  }

  @Test
  void anOptionIsChosenOrNot() {
    item("    scale: satisfaction5", "    options: [{id: a, label: {en: A}}]");
    programme.finds(
        FILE
            + ":24:12: scale 'satisfaction5' has the codes 1, 2, 3, 4, 5, but an option is chosen or not; allowed: a scale with the codes 0 (not chosen) and 1 (chosen)");
  }

  @Test
  void thereIsNoBuiltInScaleInEveryLanguage() {
    item("    options: [{id: a, label: {en: A}}]");
    programme.edit("programme.yaml", "languages: [en]", "languages: [en, sv]");
    assertThat(programme.findings())
        .extracting(finding -> finding.text())
        .filteredOn(text -> text.startsWith(FILE + ":21"))
        .containsExactly(
            FILE
                + ":21:5: there is no built-in yes and no in 'sv' for item 'channels'; allowed: a scale of the programme's own, with the codes 0 (not chosen) and 1 (chosen)");
  }

  @Test
  void optionsNeedEveryLanguage() {
    item("    options: [{id: a, label: {en: A}}]");
    programme.edit("programme.yaml", "languages: [en]", "languages: [en, de]");
    assertThat(programme.findings())
        .extracting(finding -> finding.text())
        .contains(FILE + ":24:30: there is no text in 'de'; allowed: a text in each of en, de");
  }

  @Test
  void anOptionTakesTheNameOfAnItem() {
    programme.edit(FILE, "  - id: remarks", "  - id: channels_fair");
    item("    options: [{id: fair, label: {en: Fair}}]");
    programme.finds(
        FILE
            + ":24:20: option 'fair' of item 'channels' becomes item 'channels_fair', which is already defined at line 18; allowed: another name");
  }

  @Test
  void anOptionTakesTheNameOfAnotherOptionElsewhere() {
    item("    options: [{id: fair_2017, label: {en: Fair}}]");
    programme.append(
        "codebook/participant-exit.yaml",
        "  - {id: channels_fair, kind: multiple, label: {en: Fairs}, options: [{id: \"2017\", label: {en: Last}}]}\n");
    programme.finds(
        "codebook/participant-exit.yaml:8:76: option '2017' of item 'channels_fair' becomes item 'channels_fair_2017', which is already defined at codebook/host-exit.yaml, line 24; allowed: another name");
  }

  @Test
  void theSameItemElsewhereIsTheSameQuestion() {
    item("    options: [{id: fair, label: {en: Fair}}]");
    programme.append(
        "codebook/participant-exit.yaml",
        "  - {id: channels, kind: multiple, label: {en: Channels}, options: [{id: fair, label: {en: Fair}}, {id: radio, label: {en: Radio}}]}\n");
    assertThat(programme.findings()).isEmpty();
  }

  @Test
  void anIndicatorNamesAnOption() {
    item("    options: [{id: fair, label: {en: Fair}}, {id: press, label: {en: Press}}]");
    programme.append(
        "indicators.yaml",
        "  - {id: fairs, label: {en: Fairs}, construct: operation, criterion: relevance, measure: {kind: share, item: channels_fair, codes: [1], wave: exit}}\n");
    assertThat(programme.findings()).isEmpty();
    programme.edit("indicators.yaml", "codes: [1],", "codes: [2],");
    assertThat(programme.findings())
        .extracting(finding -> finding.message())
        .containsExactly("2 is no code of scale 'yes/no'");
    programme.edit(
        "indicators.yaml", "item: channels_fair, codes: [2]", "item: channels, codes: [1]");
    assertThat(programme.findings())
        .extracting(finding -> finding.message() + "; " + finding.allowed())
        .containsExactly(
            "item 'channels' has several answers; one of its options: channels_fair, channels_press");
  }
}
