package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.ingest.mapping.Maps.Mapped;
import org.sojourn.ingest.mapping.Maps.Source;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.Format;

class ToolMissingTest {

  private static Source source(Format format) {
    return Maps.source(CanonicalTable.RESPONSES)
        .format(format)
        .column("exchange", "Exchange")
        .column("submitted", Maps.rule("Sent", null, "dd/MM/yyyy HH:mm", null, null))
        .item("match", ColumnRule.from("Q1"))
        .item("cost", ColumnRule.from("Q3"))
        .item("comment", ColumnRule.from("Q4"));
  }

  private static Mapped row(Source source, String text) {
    return source.map("Exchange", "X1", "Sent", text, "Q1", text, "Q3", text, "Q4", text);
  }

  @ParameterizedTest
  @CsvSource({
    "LIMESURVEY_VV, {question_not_shown}, NOT_SHOWN",
    "QUALTRICS, -99, SKIPPED",
  })
  void whatAToolWritesForAMissingAnswerNeedsNoDeclaration(
      Format format, String text, MissingReason reason) {
    Mapped mapped = row(source(format), text);
    assertThat(mapped.issues()).isEmpty();
    assertThat(mapped.value("match")).isEqualTo(reason.code());
    assertThat(mapped.value("cost")).isNull();
    assertThat(mapped.value("comment")).isNull();
    assertThat(mapped.value("submitted")).isNull();
  }

  @Test
  void whatASourceDeclaresGoesBefore() {
    Source declared = source(Format.QUALTRICS).missing(MissingReason.NOT_APPLICABLE, "-99");
    assertThat(row(declared, "-99").value("match")).isEqualTo(MissingReason.NOT_APPLICABLE.code());
    Source blanks = source(Format.QUALTRICS).missing(MissingReason.NOT_SHOWN, "");
    assertThat(row(blanks, "").value("match")).isEqualTo(MissingReason.NOT_SHOWN.code());
    assertThat(row(blanks, "-99").value("match")).isEqualTo(MissingReason.SKIPPED.code());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "CSV, {question_not_shown}, '{question_not_shown}'",
        "LIMESURVEY_CSV, N/A, 'N/A'",
        "XLSX, -99, -99"
      })
  void otherFormatsHaveNoSuchTexts(Format format, String text, String shown) {
    Mapped mapped = source(format).map("Exchange", "X1", "Q1", text);
    assertThat(mapped.value("match")).isEqualTo(MissingReason.INVALID.code());
    assertThat(mapped.issues())
        .containsExactly(
            "outside-scale Q1 ["
                + text
                + "]: "
                + shown
                + " is not an answer of scale satisfaction5; allowed: 1-5, 98 or its labels");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {
        "XLSX",
        "XLS",
        "ODS",
        "EUSURVEY_XLSX",
        "LIMESURVEY_CSV",
        "SURVEYMONKEY",
        "KOBO",
        "GOOGLE_FORMS",
        "MICROSOFT_FORMS"
      })
  void datesOfWorkbooksAreReadBesideThePattern(Format format) {
    LocalDateTime expected = LocalDateTime.of(2017, 3, 31, 14, 5);
    assertThat(source(format).map("Exchange", "X", "Sent", "31/03/2017 14:05").value("submitted"))
        .isEqualTo(expected);
    assertThat(
            source(format).map("Exchange", "X", "Sent", "2017-03-31T14:05:00").value("submitted"))
        .isEqualTo(expected);
  }
}
