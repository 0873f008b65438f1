package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.model.report.ReportLanguages;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.PdfPages;

/** Pages are well filled in every language, however long its words. */
class LanguagePagesTest {

  private static final double MM = 72 / 25.4;
  private static final double FOOT = 278 * MM;
  private static final double LEFT = 21.9 * MM;
  private static final double RIGHT = 188.3 * MM;

  static Stream<String> languages() {
    return ReportLanguages.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void fillsItsPages(String language) {
    List<List<TextPosition>> pages = PdfPages.positions(LanguageReport.pdf(language));

    for (int page = 3; page < pages.size(); page++) {
      assertThat(lowest(pages.get(page - 1)).getYDirAdj() / MM)
          .as("height of the lowest text on page %d, in mm", page)
          .isGreaterThan(150);
    }
  }

  private static TextPosition lowest(List<TextPosition> page) {
    return page.stream()
        .filter(text -> text.getYDirAdj() < FOOT)
        .reduce((a, b) -> b.getYDirAdj() >= a.getYDirAdj() ? b : a)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void keepsAllTextInsideTheMargins(String language) {
    List<List<TextPosition>> pages = PdfPages.positions(LanguageReport.pdf(language));

    for (int page = 2; page <= pages.size(); page++) {
      assertThat(outside(pages.get(page - 1))).as("outside the margins of page %d", page).isEmpty();
    }
  }

  private static List<String> outside(List<TextPosition> page) {
    return page.stream()
        .filter(
            text -> text.getXDirAdj() < LEFT || text.getXDirAdj() + text.getWidthDirAdj() > RIGHT)
        .map(text -> "'%s' at %.0f mm".formatted(text.getUnicode(), text.getYDirAdj() / MM))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void leavesNoHeadingAtTheFootOfAPage(String language) {
    List<List<TextPosition>> pages = PdfPages.positions(LanguageReport.pdf(language));

    for (int page = 3; page <= pages.size(); page++) {
      assertThat(lowest(pages.get(page - 1)).getFontSizeInPt())
          .as("size of the lowest text on page %d", page)
          .isLessThan(12);
    }
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
