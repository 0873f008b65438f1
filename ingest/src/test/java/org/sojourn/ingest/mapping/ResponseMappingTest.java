package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.ingest.mapping.Maps.Mapped;
import org.sojourn.ingest.mapping.Maps.Source;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;

class ResponseMappingTest {

  private static Source source() {
    return Maps.source(CanonicalTable.RESPONSES)
        .column("exchange", "Exchange")
        .column("respondent", "E-mail")
        .column("submitted", Maps.rule("Sent", null, "dd/MM/yyyy HH:mm", null, null))
        .item("match", ColumnRule.from("Q1"))
        .item("odd", ColumnRule.from("Q2"))
        .item("cost", ColumnRule.from("Q3"))
        .item("comment", ColumnRule.from("Q4"))
        .missing(MissingReason.NOT_APPLICABLE, "n/a")
        .missing(MissingReason.NOT_SHOWN, "{question_not_shown}");
  }

  private static byte match(String answer) {
    return (byte) source().map("Exchange", "X1", "Q1", answer).value("match");
  }

  @Test
  void aRowIsReadIntoCanonicalValues() {
    Mapped mapped =
        source()
            .map(
                "Exchange",
                " X1",
                "E-mail",
                "B@example.org",
                "Sent",
                "03/04/2017 09:15",
                "Q1",
                "5",
                "Q3",
                "12,5",
                "Q4",
                "Very\nnice");
    assertThat(mapped.issues()).isEmpty();
    assertThat(mapped.normalisations()).isEmpty();
    assertThat(mapped.value("response")).isEqualTo("data.csv#7");
    assertThat(mapped.value("exchange")).isEqualTo("X1");
    assertThat(mapped.value("instrument")).isEqualTo("host");
    assertThat(mapped.value("role")).isEqualTo("host");
    assertThat(mapped.value("wave")).isEqualTo("exit");
    assertThat(mapped.value("respondent"))
        .isEqualTo(Maps.KEY.pseudonymiser().pseudonym("b@example.org"));
    assertThat(mapped.value("submitted")).isEqualTo(LocalDateTime.of(2017, 4, 3, 9, 15));
    assertThat(mapped.value("status")).isEqualTo("complete");
    assertThat(mapped.value("match")).isEqualTo((byte) 5);
    assertThat(mapped.value("cost")).isEqualTo(12.5);
    assertThat(mapped.value("comment")).isEqualTo("Very nice");
  }

  @Test
  void itemsNotMappedOrNotAskedAreNotShown() {
    Mapped mapped = source().map("Exchange", "X1");
    assertThat(mapped.value("again")).isEqualTo(MissingReason.NOT_SHOWN.code());
    assertThat(mapped.value("reason")).isEqualTo(MissingReason.NOT_SHOWN.code());
    assertThat(mapped.value("match")).isEqualTo(MissingReason.SKIPPED.code());
    assertThat(mapped.value("cost")).isNull();
    assertThat(mapped.value("comment")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "05, 5",
    "5.0, 5",
    "very SATISFIED, 5",
    "Sehr  zufrieden, 5",
    "ao04, 4",
    "Satisfied(A4), 4",
    "Zufrieden (AO04), 4",
    "Something else (A4), 4",
    "Satisfied (really), 4",
    "Don't know (X), -3",
    "4/5, 4",
    "04 / 5, 4",
    "98, -3",
    "don't know, -3",
    "N/A, -4",
    "{question_not_shown}, -1",
    "'', -2",
    "'  ', -2"
  })
  void answersAreReadByCodeOrLabel(String answer, byte expected) {
    assertThat(match(answer)).isEqualTo(expected);
  }

  @Test
  void readingsOtherThanTheCodeAreCounted() {
    assertThat(source().map("Exchange", "X1", "Q1", "Zufrieden").normalisations())
        .containsExactly("Q1: Zufrieden = 4");
    assertThat(source().map("Exchange", "X1", "Q1", "n/a").normalisations())
        .containsExactly("Q1: n/a = not-applicable");
    assertThat(source().map("Exchange", "X1", "Q1", "98").normalisations())
        .containsExactly("Q1: 98 = dont-know");
  }

  @ParameterizedTest
  @CsvSource({
    "4/10, '4/10'",
    "98/5, '98/5'",
    "4(A4x), '4(A4x)'",
    "6/5, '6/5'",
    "7, 7",
    "0, 0",
    "4.5, 4.5",
    "-2, -2",
    "pleased, 'pleased'",
    "skipped, 'skipped'"
  })
  void otherAnswersAreInvalidButTheRowCounts(String answer, String shown) {
    String quoted = answer.matches("-?[0-9.]+") ? shown : "'" + answer + "'";
    Mapped mapped = source().map("Exchange", "X1", "Q1", answer);
    assertThat(mapped.refused()).isFalse();
    assertThat(mapped.value("match")).isEqualTo(MissingReason.INVALID.code());
    assertThat(mapped.issues())
        .containsExactly(
            "outside-scale Q1 [%s]: %s is not an answer of scale satisfaction5; allowed: 1-5, 98 or its labels"
                .formatted(answer, quoted));
  }

  @Test
  void aLabelOfTwoCodesIsNone() {
    assertThat(source().map("Exchange", "X1", "Q2", "gift").issues())
        .containsExactly(
            "outside-scale Q2 [gift]: 'gift' is not an answer of scale odd; allowed: 1, 3-4 or its"
                + " labels");
    assertThat(source().map("Exchange", "X1", "Q2", "c").value("odd")).isEqualTo((byte) 4);
  }

  @Test
  void valuesAndExtractsComeBeforeTheScale() {
    Source source =
        Maps.source(CanonicalTable.RESPONSES)
            .column("exchange", "Exchange")
            .item(
                "match",
                Maps.rule(
                    "Q1",
                    Map.of("excellent", "5", "no idea", "dont-know"),
                    null,
                    "^(.*?)(?:\\(.*\\))?$",
                    null));
    assertThat(source.map("Exchange", "X1", "Q1", "Excellent(A5)").value("match"))
        .isEqualTo((byte) 5);
    assertThat(source.map("Exchange", "X1", "Q1", "Satisfied(A4)").value("match"))
        .isEqualTo((byte) 4);
    assertThat(source.map("Exchange", "X1", "Q1", "No idea").value("match"))
        .isEqualTo(MissingReason.DONT_KNOW.code());
  }

  @Test
  void aBlankCanBeDeclaredAsAnotherReason() {
    Source source =
        Maps.source(CanonicalTable.RESPONSES)
            .column("exchange", "Exchange")
            .item("match", ColumnRule.from("Q1"))
            .missing(MissingReason.NOT_SHOWN, "");
    assertThat(source.map("Exchange", "X1", "Q1", " ").value("match"))
        .isEqualTo(MissingReason.NOT_SHOWN.code());
  }

  @Test
  void amountsOutsideTheirLimitsAreLeftOut() {
    Mapped mapped = source().map("Exchange", "X1", "Q3", "1000.5");
    assertThat(mapped.refused()).isFalse();
    assertThat(mapped.value("cost")).isNull();
    assertThat(mapped.issues())
        .containsExactly(
            "outside-range Q3 [1000.5]: 1000.5 is outside the range of item cost; allowed: numbers"
                + " from 0 to 1000");
    assertThat(source().map("Exchange", "X1", "Q3", "about 20").issues())
        .containsExactly(
            "outside-range Q3 [about 20]: 'about 20' is no number; allowed: numbers from 0 to"
                + " 1000");
    assertThat(source().map("Exchange", "X1", "Q3", "1000").value("cost")).isEqualTo(1000.0);
    assertThat(source().map("Exchange", "X1", "Q3", "n/a").issues()).isEmpty();
  }

  @Test
  void statusesCanBeMapped() {
    Source source =
        source()
            .column(
                "status",
                Maps.rule(
                    "State", Map.of("finished", "complete", "", "partial"), null, null, null));
    assertThat(source.map("Exchange", "X1", "State", "Finished").value("status"))
        .isEqualTo("complete");
    assertThat(source.map("Exchange", "X1", "State", "").value("status")).isEqualTo("partial");
    assertThat(source.map("Exchange", "X1", "State", "open").issues())
        .containsExactly(
            "unknown-status State [open]: 'open' is no status; allowed: complete, partial, or a"
                + " text that the source lists under values");
  }

  @Test
  void aStarStandsForAnyOtherTextAndNothingForABlank() {
    Map<String, String> values = Map.of("", "partial", "*", "complete", "lost", "partial");
    Source source = source().column("status", Maps.rule("submitdate", values, null, null, null));
    assertThat(source.map("Exchange", "X1", "submitdate", "").value("status")).isEqualTo("partial");
    assertThat(source.map("Exchange", "X1", "submitdate", " ").value("status"))
        .isEqualTo("partial");
    assertThat(source.map("Exchange", "X1").value("status")).isEqualTo("partial");
    assertThat(source.map("Exchange", "X1", "submitdate", "LOST").value("status"))
        .isEqualTo("partial");
    Mapped complete = source.map("Exchange", "X1", "submitdate", "2017-03-01 10:00:00");
    assertThat(complete.value("status")).isEqualTo("complete");
    assertThat(complete.normalisations())
        .containsExactly("submitdate: 2017-03-01 10:00:00 = complete");
    assertThat(source.map("Exchange", "X1", "submitdate", "n/a").issues())
        .containsExactly(
            "missing-value submitdate [n/a]: 'n/a' stands for none; every row needs its status");
  }

  @Test
  void valueIssuesOfARefusedRowAreKept() {
    Mapped mapped = source().map("Exchange", "", "Q1", "7");
    assertThat(mapped.refused()).isTrue();
    assertThat(mapped.issues()).hasSize(2);
    assertThat(mapped.issues().get(0)).startsWith("missing-value Exchange");
    assertThat(mapped.issues().get(1)).startsWith("outside-scale Q1");
  }
}
