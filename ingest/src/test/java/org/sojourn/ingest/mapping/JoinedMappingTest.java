package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.ingest.mapping.Maps.Mapped;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;

/** Answers to a multiple item that one column joins. */
class JoinedMappingTest {

  private static Mapped map(String separator, ColumnRule.Blank blank, String text) {
    return Maps.source(CanonicalTable.RESPONSES)
        .column("exchange", "Exchange")
        .item("channels", Maps.joined("Q7", separator, blank))
        .missing(MissingReason.NOT_APPLICABLE, "n/a")
        .missing(MissingReason.NOT_SHOWN, "{question_not_shown}")
        .map("Exchange", "X1", "Q7", text);
  }

  private static String codes(Mapped mapped) {
    return Maps.codes(
        mapped, "channels_email", "channels_fair", "channels_press", "channels_radio");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email;fair | 1 1 0 0",
        "FAIR ; ;E-mail; | 1 1 0 0",
        "SQ002 | 0 1 0 0",
        "Messe;Fair;SQ002 | 0 1 0 0",
        "Presse; Funk | 0 0 1 0",
        "Messe;Presse; Funk;Radio | 0 1 1 1",
        "Messe(SQ002);Radio (x) | 0 1 0 1",
        "98 | -3 -3 -3 -3",
        "Don't know | -3 -3 -3 -3",
        "don't know;SQ098 | -3 -3 -3 -3",
        "N/A | -4 -4 -4 -4",
        "{question_not_shown} | -1 -1 -1 -1",
        "; ; | -2 -2 -2 -2",
        "'' | -2 -2 -2 -2"
      })
  void codesAndLabelsAreReadInAnyOrder(String text, String expected) {
    Mapped mapped = map(";", null, text);
    assertThat(mapped.issues()).isEmpty();
    assertThat(codes(mapped)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Papers, radio, TV | 0 0 1 0",
        "Fair, Papers, radio, TV, E-mail | 1 1 1 0",
        "Radio, Papers, radio, TV | 0 0 1 1",
        "SQ001, Radio (SQ004) | 1 0 0 1",
        "Fair, Papers, radio, TV (SQ003) | 0 1 1 0"
      })
  void theLongestLabelCountsWhereItHoldsTheSeparator(String text, String expected) {
    Mapped mapped = map(", ", null, text);
    assertThat(mapped.issues()).isEmpty();
    assertThat(codes(mapped)).isEqualTo(expected);
  }

  @Test
  void blanksAndLineBreaksSeparateToo() {
    assertThat(codes(map(" ", null, "email  radio"))).isEqualTo("1 0 0 1");
    assertThat(codes(map("\n", null, "Radio\nE-mail"))).isEqualTo("1 0 0 1");
    assertThat(codes(map(" ", null, "fair Papers, radio, TV"))).isEqualTo("0 1 1 0");
  }

  @Test
  void blankIsNoneWhereTheSourceSaysSo() {
    assertThat(codes(map(";", ColumnRule.Blank.NONE, ""))).isEqualTo("0 0 0 0");
    assertThat(codes(map(";", ColumnRule.Blank.SKIPPED, ""))).isEqualTo("-2 -2 -2 -2");
    assertThat(codes(map(";", ColumnRule.Blank.NONE, "n/a"))).isEqualTo("-4 -4 -4 -4");
  }

  @Test
  void aPartOfNoOptionIsNamed() {
    Mapped mapped = map(";", null, "E-mail;Fax;Radio");
    assertThat(mapped.refused()).isFalse();
    assertThat(codes(mapped)).isEqualTo("-5 -5 -5 -5");
    assertThat(mapped.issues())
        .containsExactly(
            "outside-scale Q7 [E-mail;Fax;Radio]: 'E-mail;Fax;Radio' holds 'Fax', which is no answer"
                + " to item channels; allowed: email, fair, press, radio or their labels, with ';'"
                + " between them");
    assertThat(mapped.normalisations()).isEmpty();
  }

  @Test
  void anAddressInAPartIsNotShown() {
    Mapped mapped = map(";", null, "Radio;b@example.org");
    String all = Maps.KEY.pseudonymiser().pseudonym("Radio;b@example.org");
    String part = Maps.KEY.pseudonymiser().pseudonym("b@example.org");
    assertThat(mapped.issues())
        .containsExactly(
            "outside-scale Q7 [%s]: '%s' (a text with an e-mail address, replaced) holds '%s', which is no answer to item channels; allowed: email, fair, press, radio or their labels, with ';' between them"
                .formatted(all, all, part));
  }

  @Test
  void aMissingReasonBesideAnswersIsRefused() {
    Mapped mapped = map(";", null, "Fair;Don't know");
    assertThat(codes(mapped)).isEqualTo("-5 -5 -5 -5");
    assertThat(mapped.issues())
        .containsExactly(
            "outside-scale Q7 [Fair;Don't know]: 'Fair;Don't know' says dont-know beside other"
                + " answers; allowed: either of them");
  }

  @Test
  void readingsAreCountedWithTheirOriginal() {
    assertThat(map(";", null, "Radio;E-Mail-Brief").normalisations())
        .containsExactly("Q7: Radio;E-Mail-Brief = email, radio");
    assertThat(map(", ", null, "email, radio").normalisations()).isEmpty();
    assertThat(map(";", null, "98").normalisations()).containsExactly("Q7: 98 = dont-know");
    assertThat(map(";", null, "n/a").normalisations()).containsExactly("Q7: n/a = not-applicable");
    assertThat(map(";", null, "").normalisations()).isEmpty();
  }

  @Test
  void aVeryLongTextIsRead() {
    String text = "Radio;".repeat(20_000) + "Fax";
    assertThat(map(";", null, text).issues().get(0)).contains("holds 'Fax', which is no answer");
    assertThat(codes(map(";", null, "Radio;".repeat(20_000)))).isEqualTo("0 0 0 1");
  }

  @Test
  void severalAnswersNeedASeparator() {
    assertThatThrownBy(() -> map(null, null, "email"))
        .isInstanceOf(Failure.class)
        .hasMessage("source 'survey' joins the answers to 'channels' without a separator");
  }
}
