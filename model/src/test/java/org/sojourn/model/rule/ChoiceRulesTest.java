package org.sojourn.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.load.BrokenProgramme;

/** How sources read answers: from one column, one column each, or a joined one. */
class ChoiceRulesTest {

  private static final String FILE = "sources/host-exit.yaml";

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme =
        BrokenProgramme.in(directory)
            .append(
                "codebook/host-exit.yaml",
                "  - id: channels\n    kind: multiple\n    label: {en: Channels}\n    options:\n"
                    + "      - {id: fair, label: {en: A fair}}\n"
                    + "      - {id: no, label: {en: 'No'}}\n");
  }

  /** Reads an item by {@code rule}, in line 15. */
  private BrokenProgramme rule(String item, String rule) {
    return programme.edit(FILE, "  recommend: Q2", "  " + item + ": " + rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{from: Q7, separator: ';'}",
        "{from: Q7, separator: ', ', blank: none, values: {nothing: skipped, fairs: fair, '': not-shown}}",
        "{options: {fair: 'Q7[1]', dont-know: 'Q7[9]'}}",
        "{options: {fair: 'Q7[1]', no: 'Q7[2]'}, ticked: [1, '*'], unticked: [2, ''], blank: skipped}",
        "{options: {no: 'Q7[2]'}, ticked: ['No']}"
      })
  void waysToReadSeveralAnswers(String rule) {
    rule("channels", rule);
    assertThat(programme.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{options: {0: a, 10: b, not-applicable: c}}",
        "{options: {9: a}, ticked: [x], unticked: [o]}"
      })
  void waysToReadOneAnswer(String rule) {
    rule("recommend", rule);
    assertThat(programme.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q7 | 15:13: item 'channels' can have several answers; allowed: options with a column each, or from with a separator",
        "{constant: fair, separator: ';'} | 15:13: item 'channels' can have several answers; allowed: options with a column each, or from with a separator",
        "{from: Q7, separator: ';', ticked: [1]} | 15:40: 'ticked' needs options",
        "{options: {fair: a}, separator: ';'} | 15:34: answers with a column each have no 'separator'",
        "{options: {fair: a}, from: Q7} | 15:13: the rule reads from two places; allowed: exactly one of from, constant, row-number, options",
        "{options: {fair: a}, values: {x: y}} | 15:34: answers with a column each have no 'values'",
        "{options: {fiar: a}} | 15:24: item 'channels' has no answer 'fiar'; allowed: fair, no, dont-know, not-applicable; did you mean 'fair'?",
        "{options: {fair: a, dont-know: A}} | 15:44: column 'A' already stands for 'fair'",
        "{options: {fair: a}, ticked: ['']} | 15:43: a blank cell cannot mean ticked",
        "{options: {fair: a}, ticked: [x], unticked: [o, X]} | 15:61: 'X' means both ticked and not ticked",
        "{options: {no: a}} | 15:28: 'No' is the label of answer 'no' and means not ticked; allowed: ticked and unticked with the texts of the columns",
        "{from: Q7, separator: ';', blank: all} | 15:47: 'blank' cannot be 'all'; allowed: skipped, none"
      })
  void severalAnswers(String rule, String finding) {
    rule("channels", rule);
    assertThat(programme.findings()).extracting(f -> f.text()).contains(FILE + ":" + finding);
  }

  @Test
  void joinedValuesExist() {
    rule("channels", "{from: Q7, separator: ';', values: {x: radio}}");
    programme.finds(FILE + ":15:52: 'radio' is no option of item 'channels'; allowed: fair, no");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{from: Q2, separator: ';'} | 15:25: item 'recommend' is of kind closed and takes no 'separator'",
        "{options: {0: a, 1: b}, blank: none} | 15:38: item 'recommend' is of kind closed and takes no 'blank'",
        "{options: {0: a, 11: b}} | 15:31: item 'recommend' has no answer '11'; allowed: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, dont-know, not-applicable",
        "{from: Q2, unticked: [1]} | 15:25: 'unticked' needs options"
      })
  void oneAnswer(String rule, String finding) {
    rule("recommend", rule);
    programme.finds(FILE + ":" + finding);
  }

  @Test
  void amountsHaveNoAnswers() {
    programme.edit(
        FILE, "  expected_turnover: Q3", "  expected_turnover: {from: Q3, separator: ';'}");
    programme.finds(
        FILE + ":16:33: item 'expected_turnover' is of kind amount and takes no 'separator'");
  }

  @Test
  void columnsHaveNoAnswers() {
    programme.edit(FILE, "  respondent: E-mail", "  respondent: {from: E-mail, blank: none}");
    programme.finds(FILE + ":10:30: only items can have the key 'blank'");
    programme.edit(FILE, "{from: E-mail, blank: none}", "{options: {a: E-mail}}");
    programme.finds(
        FILE
            + ":10:15: the rule says nowhere to read from; allowed: exactly one of from, constant, row-number",
        FILE + ":10:16: only items can have the key 'options'");
  }

  @Test
  void anOptionIsNotReadByItself() {
    rule("channels_fair", "Q7");
    programme.finds(
        FILE
            + ":15:3: instrument 'host-exit' does not ask 'channels_fair'; allowed: match_satisfaction, recommend, expected_turnover, remarks, channels");
  }

  @Test
  void casesKnowOptionsAndTheirColumns() {
    rule("channels", "{options: {fair: 'Q7[1]', no: 'Q7[2]'}, unticked: ['-']}");
    programme.append(
        "checks/mapping.yaml",
        "  - {name: Fair, source: host-exit, row: {'Q7[1]': Y, 'Q7[3]': Y}, expect: {channels_fair: 1, channels: 1}}\n");
    assertThat(programme.findings())
        .extracting(f -> f.message())
        .containsExactly(
            "source 'host-exit' reads no column 'Q7[3]'",
            "source 'host-exit' gives no column 'channels'");
  }

  @Test
  void statusesKnowBlankAndAnyOtherText() {
    programme.edit(
        FILE,
        "status: {from: State, values: {finished: complete, open: partial}}",
        "status: {from: State, values: {'': partial, '*': complete}}");
    assertThat(programme.findings()).isEmpty();
    programme.edit(FILE, "'*': complete", "'*': completed");
    programme.finds(
        FILE
            + ":12:52: 'completed' is no status of a response; allowed: complete, partial; did you mean 'complete'?");
  }
}
