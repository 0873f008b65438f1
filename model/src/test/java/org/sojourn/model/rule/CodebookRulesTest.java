package org.sojourn.model.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;

/** Scales, instruments and items. */
class CodebookRulesTest {

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  @Test
  void scaleTwice() {
    programme.edit(
        "codebook/scales.yaml",
        "  - id: recommend11",
        "  - {id: satisfaction5, answers: [{code: 1, label: {en: Yes}}]}\n  - id: recommend11");
    programme.finds(
        "codebook/scales.yaml:12:10: scale 'satisfaction5' is already defined at line 2");
  }

  @Test
  void answerCodeTwice() {
    programme.edit(
        "codebook/scales.yaml",
        "{code: 2, label: {en: Dissatisfied}}",
        "{code: 1, label: {en: Dissatisfied}}");
    programme.finds("codebook/scales.yaml:6:16: scale 'satisfaction5' has two answers with code 1");
  }

  @Test
  void codesOutOfOrder() {
    programme.edit(
        "codebook/scales.yaml",
        "{code: 2, label: {en: Dissatisfied}}",
        "{code: 9, label: {en: Dissatisfied}}");
    programme.finds(
        "codebook/scales.yaml:7:16: code 3 comes after 9; allowed: answers in the order of their codes");
  }

  @Test
  void missingCodeIsAnAnswer() {
    programme.edit("codebook/scales.yaml", "code: \"98\"", "code: 5");
    programme.finds(
        "codebook/scales.yaml:11:16: scale 'satisfaction5' has two answers with code 5");
  }

  @Test
  void neutralOutsideTheScale() {
    programme.edit("codebook/scales.yaml", "neutral: 3", "neutral: 6");
    programme.finds(
        "codebook/scales.yaml:3:14: neutral 6 is no code of scale 'satisfaction5'; allowed: 1, 2, 3, 4, 5");
  }

  @Test
  void instrumentTwice() {
    programme.edit(
        "codebook/participant-exit.yaml",
        "instrument: participant-exit",
        "instrument: participant-before");
    programme.finds(
        "codebook/participant-exit.yaml:1:13: instrument 'participant-before' is already defined at codebook/participant-before.yaml, line 1");
  }

  @Test
  void roleNotDeclared() {
    programme.edit("codebook/participant-exit.yaml", "role: participant", "role: sending");
    programme.edit(
        "indicators.yaml",
        "      items: [skill_languages, skill_selling]",
        "      items: [skill_languages]");
    programme.finds(
        "codebook/participant-exit.yaml:2:7: role 'sending' is not declared in programme.yaml; allowed: host, participant");
  }

  @Test
  void waveNotDeclared() {
    programme.edit("codebook/host-exit.yaml", "wave: exit", "wave: exitt");
    programme.finds(
        "codebook/host-exit.yaml:3:7: wave 'exitt' is not declared in programme.yaml; allowed: before, exit; did you mean 'exit'?");
  }

  @Test
  void itemTwiceInAnInstrument() {
    programme.edit(
        "codebook/host-exit.yaml",
        "  - id: remarks",
        "  - {id: recommend, scale: recommend11, label: {en: Again}}\n  - id: remarks");
    programme.finds(
        "codebook/host-exit.yaml:18:10: item 'recommend' is already defined at line 10");
  }

  @Test
  void itemNamedLikeAColumn() {
    programme.edit("codebook/host-exit.yaml", "  - id: remarks", "  - id: submitted");
    programme.finds(
        "codebook/host-exit.yaml:18:9: item 'submitted' has the name of a column of the responses; allowed: another name");
  }

  @Test
  void unknownScale() {
    programme.edit("codebook/host-exit.yaml", "scale: recommend11", "scale: recomend11");
    programme.finds(
        "codebook/host-exit.yaml:11:12: there is no scale 'recomend11'; allowed: satisfaction5, recommend11; did you mean 'recommend11'?");
  }

  @Test
  void closedItemWithoutScale() {
    programme.edit("codebook/host-exit.yaml", "    scale: recommend11\n", "");
    programme.finds(
        "codebook/host-exit.yaml:10:5: item 'recommend' is of kind closed and needs a scale; allowed: satisfaction5, recommend11");
  }

  @Test
  void openItemWithScale() {
    programme.edit("codebook/host-exit.yaml", "kind: open", "kind: open\n    scale: recommend11");
    programme.finds(
        "codebook/host-exit.yaml:20:12: item 'remarks' is of kind open and has no scale");
  }

  @Test
  void limitsOfAClosedItem() {
    programme.edit(
        "codebook/host-exit.yaml", "    scale: recommend11", "    scale: recommend11\n    max: 10");
    programme.finds(
        "codebook/host-exit.yaml:12:10: item 'recommend' is of kind closed and has no limits; allowed: limits of items of kind amount");
  }

  @Test
  void limitsCrossed() {
    programme.edit("codebook/host-exit.yaml", "min: 0", "min: 20000000");
    programme.finds(
        "codebook/host-exit.yaml:16:10: max 10000000 is below min; allowed: 20000000 or more");
  }

  @Test
  void itemWithAnotherScaleElsewhere() {
    programme.edit(
        "codebook/participant-exit.yaml",
        "{id: skill_selling, scale: satisfaction5",
        "{id: skill_selling, scale: recommend11");
    programme.finds(
        "codebook/participant-exit.yaml:7:32: item 'skill_selling' has scale 'recommend11' here and 'satisfaction5' in codebook/participant-before.yaml; allowed: satisfaction5");
  }

  @Test
  void itemOfAnotherKindElsewhere() {
    programme.edit(
        "codebook/participant-exit.yaml",
        "{id: skill_selling, scale: satisfaction5,",
        "{id: skill_selling, kind: open,");
    programme.finds(
        "codebook/participant-exit.yaml:7:31: item 'skill_selling' is of kind open here and closed in codebook/participant-before.yaml; allowed: closed");
  }

  @Test
  void twoInstrumentsOfOneRoleAndWave() {
    programme.write(
        "codebook/host-second.yaml",
        """
        instrument: host-second
        role: host
        wave: exit
        title: {en: A second questionnaire}
        items:
          - {id: once_more, kind: open, label: {en: "Once more?"}}
        """);
    programme.finds(
        "codebook/host-second.yaml:3:7: instrument 'host-exit' asks role 'host' in wave 'exit' already; join the two, or give one a wave of its own");
  }
}
