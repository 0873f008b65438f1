package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.reports.document.Typesetter;
import org.sojourn.reports.family.FamilyBook;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.FamilyReport;
import org.sojourn.reports.support.PdfPages;
import org.sojourn.reports.words.Words;

/** Reports that are handed to single organisations. */
class HandoutStageTest {

  private static final Map<String, String> KICKERS =
      Map.of(
          "bg", "Доклад за изпращаща организация",
          "de", "Bericht für eine entsendende Organisation",
          "el", "Έκθεση για έναν οργανισμό αποστολής",
          "en", "Report for a sending organisation",
          "fr", "Rapport pour une organisation d’envoi",
          "it", "Rapporto per un’organizzazione di invio");

  private static String text(String language) {
    return PdfPages.plain(
        Typesetter.xhtml(
            FamilyBook.of(FamilyReport.composition(language, FamilyReport.ORGANISATION)),
            Words.in(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bg", "de", "el", "en", "fr", "it"})
  void saysWhomItIsForInEveryLanguage(String language) {
    assertThat(text(language)).contains(KICKERS.get(language)).contains("1899");
  }

  @Test
  void isForNobodyElseAndPointsToNothingPublished() {
    assertThat(PdfPages.text(FamilyFile.pdf("en", FamilyReport.ORGANISATION)))
        .contains("This report is meant for 1899 alone and is not published.")
        .contains("Answers about the exchanges that 1899 sent: its own,")
        .contains("Programme: 91 % (n = 44 of 54)")
        .contains("Exchanges (sending side): 8 of 54")
        .contains("Annex: all figures")
        .doesNotContain("estimates.csv")
        .doesNotContain("by sending organisation differ")
        .doesNotContain("Germany");
  }

  @Test
  void aProgrammeWithoutThemHandsOutNothing() throws IOException {
    assertThat(ExampleReport.programme().report().hasHandouts()).isFalse();
    assertThat(
            HandoutStage.run(
                ExampleReport.programme(), ExampleReport.FACTS, null, null, null, null))
        .isEmpty();
  }
}
