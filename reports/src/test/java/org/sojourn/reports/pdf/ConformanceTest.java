package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.run.RunFacts;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.Journeys;
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
}
