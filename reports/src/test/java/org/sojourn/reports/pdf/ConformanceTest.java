package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.run.RunFacts;
import org.sojourn.reports.FamilyFile;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.Journeys;
import org.sojourn.reports.support.LanguageReport;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

  @Test
  void isAccessible() throws Exception {
    assertThat(Conformance.breaches(ExampleReport.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void isAccessibleWithoutSurveys() throws Exception {
    byte[] pdf =
        ExampleReport.render(
            Journeys.programme(),
            new RunFacts("0123456789ab", null, "0.1.0", false),
            Journeys.estimates(),
            new Quality(List.of()));

    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void canBeArchived() throws Exception {
    assertThat(Conformance.breaches(ExampleReport.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  /** One language in another script, one with marks and blanks of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"el", "fr"})
  void keepsToBothInOtherLanguages(String language) throws Exception {
    byte[] pdf = LanguageReport.pdf(language);

    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  /** One report of each family of the example, in two scripts. */
  @ParameterizedTest
  @CsvSource({"en, country, DE", "el, sector, M"})
  void keepsToBothInReportsAboutGroups(String language, String family, String key)
      throws Exception {
    byte[] pdf = FamilyFile.pdf(language, new Cell(family, List.of(key)));

    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }
}
