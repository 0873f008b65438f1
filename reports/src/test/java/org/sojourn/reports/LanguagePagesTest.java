package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.model.report.ReportLanguages;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.PageLook;
import org.sojourn.reports.support.PdfPages;

/** Pages are well filled in every language, however long its words. */
class LanguagePagesTest {

  static Stream<String> languages() {
    return ReportLanguages.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void fillsItsPages(String language) {
    PageLook.of(LanguageReport.pdf(language), 3).isFilled();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void keepsAllTextInsideTheMargins(String language) {
    PageLook.of(LanguageReport.pdf(language), 3).isInsideTheMargins();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void leavesNoHeadingAtTheFootOfAPage(String language) {
    PageLook.of(LanguageReport.pdf(language), 3).hasNoHeadingAtTheFoot();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void chartTextsCanBeSearched(String language) {
    String text = PdfPages.text(LanguageReport.pdf(language));
    var charts = LanguageReport.document(language).charts();

    assertThat(charts).hasSizeGreaterThan(10);
    charts.forEach(
        (id, chart) ->
            assertThat(chart.texts())
                .as(id)
                .allSatisfy(
                    line -> assertThat(PdfPages.plain(line).split(" ")).allMatch(text::contains)));
    assertThat(text).doesNotContain("#", "NaN");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void saysWhichLanguageItIs(String language) {
    String declared =
        PdfPages.read(
            LanguageReport.pdf(language), document -> document.getDocumentCatalog().getLanguage());

    assertThat(declared).isEqualTo(language);
    assertThat(LanguageReport.document(language).language()).isEqualTo(language);
  }
}
