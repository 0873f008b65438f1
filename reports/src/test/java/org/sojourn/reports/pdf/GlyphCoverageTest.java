package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.model.run.Failure;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.chart.FunnelChart;
import org.sojourn.reports.chart.RowLabel;
import org.sojourn.reports.chart.State;

class GlyphCoverageTest {

  private static PdfSource source(String text, Map<String, Chart> charts) {
    return new PdfSource(
        "<html><body><p>" + text + "</p></body></html>",
        charts,
        List.of(),
        "Title",
        "Author",
        "Subject",
        "en",
        LocalDate.of(2018, 1, 18),
        List.of());
  }

  @Test
  void acceptsLatinGreekAndCyrillic() {
    assertThatCode(
            () -> GlyphCoverage.check(source("Łódź, Αθήνα, София, 95 %, „–“ ≥ −1", Map.of())))
        .doesNotThrowAnyException();
  }

  @Test
  void namesACharacterThatTheTypefaceLacks() {
    assertThatThrownBy(() -> GlyphCoverage.check(source("Company 漢 Ltd", Map.of())))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("the typeface of reports has no '漢' (U+6F22, CJK UNIFIED")
        .hasMessageContaining("used in the text near")
        .hasMessageContaining("Company 漢 Ltd")
        .hasMessageEndingWith(
            "it comes from the data, as a value of an attribute: let 'values' of its column in"
                + " sources/ read it as letters that are Latin, Greek or Cyrillic");
  }

  @Test
  void namesTheChartThatHoldsIt() {
    Chart chart =
        new FunnelChart(
            List.of(new FunnelChart.Stage(RowLabel.of("شركة", "", ""), State.SHOWN, 3, "3")));

    assertThatThrownBy(() -> GlyphCoverage.check(source("Text", Map.of("figure-7", chart))))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("U+0634")
        .hasMessageContaining("used in the chart 'figure-7'");
  }
}
