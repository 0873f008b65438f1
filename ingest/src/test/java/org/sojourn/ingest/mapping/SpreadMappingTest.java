package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.ingest.mapping.Maps.Mapped;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;

/** Answers with a column each, to a multiple item and to a closed one. */
class SpreadMappingTest {

  private static final String[] OPTIONS = {
    "email", "Q7[1]", "fair", "Q7[2]", "radio", "Q7[4]", "dont-know", "Q7[9]"
  };

  private static Mapped map(String item, ColumnRule rule, String... cells) {
    List<String> columns = List.copyOf(rule.options().values());
    String[] row = new String[2 + 2 * cells.length];
    row[0] = "Exchange";
    row[1] = "X1";
    for (int i = 0; i < cells.length; i++) {
      row[2 + 2 * i] = columns.get(i);
      row[3 + 2 * i] = cells[i];
    }
    return Maps.source(CanonicalTable.RESPONSES)
        .column("exchange", "Exchange")
        .item(item, rule)
        .missing(MissingReason.NOT_APPLICABLE, "n/a", "-")
        .missing(MissingReason.SKIPPED, "-99")
        .missing(MissingReason.NOT_SHOWN, "{question_not_shown}")
        .map(row);
  }

  private static Mapped several(String... cells) {
    return map("channels", Maps.spread(null, null, null, OPTIONS), cells);
  }

  private static String codes(Mapped mapped) {
    return Maps.codes(mapped, "channels_email", "channels_fair", "channels_radio");
  }

  private static Mapped one(String... cells) {
    ColumnRule rule =
        Maps.spread(null, null, null, "1", "Q1[1]", "4", "Q1[4]", "not-applicable", "Q1[9]");
    return map("match", rule, cells);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Y | N | N | N | 1 0 0",
        "1 | 0 | true | FALSE | 1 0 1",
        "Oui | nein | Não | nie | 1 0 0",
        "E-Mail-Brief | Messe | '' | '' | 1 1 0",
        "SQ001 | '' | '' | '' | 1 0 0",
        "no | no | no | no | 0 0 0",
        "'' | no | '' | '' | 0 0 0",
        "'' | '' | '' | '' | -2 -2 -2",
        "'' | '' | '' | yes | -3 -3 -3",
        "no | no | no | Don't know | -3 -3 -3",
        "'' | n/a | '' | '' | -4 -4 -4",
        "no | no | - | '' | -4 -4 -4",
        "{question_not_shown} | {question_not_shown} | {question_not_shown} | '' | -1 -1 -1",
        "{question_not_shown} | '' | '' | '' | -1 -1 -1",
        "{question_not_shown} | yes | '' | '' | -1 1 0",
        "{question_not_shown} | no | '' | '' | -1 0 0",
        "-99 | -99 | -99 | '' | -2 -2 -2",
        "-99 | yes | -99 | -99 | 0 1 0",
        "-99 | {question_not_shown} | '' | '' | -2 -2 -2",
        "{question_not_shown} | -99 | '' | '' | -2 -2 -2"
      })
  void theThreeWaysOfNoAnswerStayApart(
      String email, String fair, String radio, String dontKnow, String expected) {
    Mapped mapped = several(email, fair, radio, dontKnow);
    assertThat(mapped.issues()).isEmpty();
    assertThat(codes(mapped)).isEqualTo(expected);
  }

  @Test
  void optionsWithoutColumnWereNotShown() {
    assertThat(several("Y").value("channels_press")).isEqualTo(MissingReason.NOT_SHOWN.code());
    assertThat(several("n/a").value("channels_press")).isEqualTo(MissingReason.NOT_SHOWN.code());
  }

  @Test
  void blankIsNoneWhereTheSourceSaysSo() {
    ColumnRule rule = Maps.spread(null, null, ColumnRule.Blank.NONE, OPTIONS);
    assertThat(codes(map("channels", rule, "", " ", ""))).isEqualTo("0 0 0");
    assertThat(codes(map("channels", rule, "", "n/a", ""))).isEqualTo("-4 -4 -4");
  }

  @Test
  void aBlankCanStandForAnotherReason() {
    Mapped mapped =
        Maps.source(CanonicalTable.RESPONSES)
            .column("exchange", "Exchange")
            .item("channels", Maps.spread(null, null, null, OPTIONS))
            .missing(MissingReason.NOT_SHOWN, "")
            .map("Exchange", "X1");
    assertThat(codes(mapped)).isEqualTo("-1 -1 -1");
  }

  @Test
  void aSourceSaysWhichTextsTick() {
    ColumnRule rule = Maps.spread(List.of("1", "-"), List.of("2", ""), null, OPTIONS);
    assertThat(codes(map("channels", rule, "1", "2", "-"))).isEqualTo("1 0 1");
    assertThat(codes(map("channels", rule, "Messe", "Fair", ""))).isEqualTo("-5 1 0");
    assertThat(codes(map("channels", rule, "0", "Y", "2"))).isEqualTo("-5 -5 0");
    ColumnRule any = Maps.spread(List.of("*"), null, null, OPTIONS);
    assertThat(codes(map("channels", any, "a colleague", "N", "n/a"))).isEqualTo("-5 -5 -5");
    assertThat(codes(map("channels", any, "a colleague", "N", ""))).isEqualTo("1 0 0");
  }

  @Test
  void otherTextsAreInvalidForTheirOptionAlone() {
    Mapped mapped = several("Y", "perhaps", "");
    assertThat(codes(mapped)).isEqualTo("1 -5 0");
    assertThat(mapped.issues())
        .containsExactly(
            "outside-scale Q7[2] [perhaps]: 'perhaps' means neither ticked nor not ticked; allowed:"
                + " what the source lists under ticked and unticked, or when it lists nothing yes or"
                + " no, Y or N, 1 or 0, and the label of the answer");
  }

  @Test
  void aTickAndAReasonAgainstItContradictEachOther() {
    Mapped mapped = several("Y", "", "", "Y");
    assertThat(codes(mapped)).isEqualTo("-5 -5 -5");
    assertThat(mapped.issues())
        .containsExactly(
            "outside-scale Q7[1] [Y]: 'Y' contradicts column 'Q7[9]', which says dont-know to item"
                + " channels; allowed: either of them");
    assertThat(several("n/a", "", "", "Y").issues())
        .containsExactly(
            "outside-scale Q7[9] [Y]: 'Y' contradicts column 'Q7[1]', which says not-applicable to"
                + " item channels; allowed: either of them");
  }

  @Test
  void readingsAreCountedWithTheirOriginal() {
    assertThat(several("Y", "nein", "", "").normalisations())
        .containsExactly("Q7[1]: Y = 1", "Q7[2]: nein = 0");
    assertThat(several("1", "0", "1", "").normalisations()).isEmpty();
    assertThat(several("n/a", "", "", "").normalisations())
        .containsExactly("Q7[1]: n/a = not-applicable");
    assertThat(one("", "Y", "N").normalisations())
        .containsExactly("Q1[4]: Y = 4", "Q1[9]: N = unticked");
  }

  @ParameterizedTest
  @CsvSource({
    "Y, '', '', 1",
    "N, Y, N, 4",
    "'', Zufrieden, '', 4",
    "'', '', Y, -4",
    "'', n/a, '', -4",
    "{question_not_shown}, Y, '', 4",
    "{question_not_shown}, {question_not_shown}, '', -1",
    "-99, Y, '', 4",
    "'', '', '', -2"
  })
  void aClosedItemHasOneTick(String first, String fourth, String none, byte expected) {
    Mapped mapped = one(first, fourth, none);
    assertThat(mapped.issues()).isEmpty();
    assertThat(mapped.value("match")).isEqualTo(expected);
  }

  @Test
  void twoTicksOfAClosedItemAreRefused() {
    Mapped mapped = one("Y", "Y", "");
    assertThat(mapped.value("match")).isEqualTo(MissingReason.INVALID.code());
    assertThat(mapped.issues())
        .containsExactly(
            "outside-scale Q1[4] [Y]: 'Y' ticks a second answer to item match beside column"
                + " 'Q1[1]'; allowed: one tick");
  }

  @Test
  void noTickOfAClosedItemIsRefused() {
    Mapped mapped = one("", "N", "N");
    assertThat(mapped.value("match")).isEqualTo(MissingReason.INVALID.code());
    assertThat(mapped.issues())
        .containsExactly(
            "outside-scale Q1[4] [N]: 'N' and the other columns of item match tick no answer;"
                + " allowed: one tick, or all blank");
  }

  @Test
  void otherTextsMakeAClosedItemInvalid() {
    Mapped mapped = one("Y", "perhaps", "");
    assertThat(mapped.value("match")).isEqualTo(MissingReason.INVALID.code());
    assertThat(mapped.issues()).hasSize(1);
    assertThat(mapped.issues().get(0)).startsWith("outside-scale Q1[4] [perhaps]: 'perhaps' means");
  }

  @Test
  void anAnswerThatTheItemDoesNotHaveIsRefused() {
    ColumnRule rule = Maps.spread(null, null, null, "emial", "Q7");
    assertThatThrownBy(() -> map("channels", rule, "Y"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "item 'channels' has no answer 'emial' (did you mean 'email'?); allowed: dont-know,"
                + " not-applicable, email, fair, press, radio");
  }
}
