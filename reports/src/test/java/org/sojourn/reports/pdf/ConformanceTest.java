package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sojourn.reports.support.ExampleReport;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

  @Test
  void isAccessible() throws Exception {
    assertThat(Conformance.breaches(ExampleReport.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void canBeArchived() throws Exception {
    assertThat(Conformance.breaches(ExampleReport.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
  }
}
