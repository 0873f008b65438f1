package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.model.estimate.Cell;
import org.sojourn.reports.support.FamilyReport;
import org.sojourn.reports.support.PdfPages;

/** How the pages of reports about single groups look. */
class FamilyPagesTest {

  private static final double MM = 72 / 25.4;
  private static final double LEFT = 21.9 * MM;
  private static final double RIGHT = 188.3 * MM;
  private static final double FOOT = 278 * MM;

  static Stream<Arguments> reports() {
    return Stream.of(
        Arguments.of("en", FamilyReport.GERMANY),
        Arguments.of("de", FamilyReport.PROFESSIONS),
        Arguments.of("fr", FamilyReport.GERMANY),
        Arguments.of("it", FamilyReport.PROFESSIONS),
        Arguments.of("el", FamilyReport.GERMANY),
        Arguments.of("bg", FamilyReport.ADMINISTRATION));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void areFewAndFilled(String language, Cell group) {
    List<List<TextPosition>> pages = PdfPages.positions(FamilyFile.pdf(language, group));

    assertThat(pages).hasSizeBetween(6, 14);
    for (int page = 2; page < pages.size(); page++) {
      assertThat(lowest(pages.get(page - 1)).getYDirAdj() / MM)
          .as("height of the lowest text on page %d, in mm", page)
          .isGreaterThan(150);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void haveNoHeadingAtTheFoot(String language, Cell group) {
    List<List<TextPosition>> pages = PdfPages.positions(FamilyFile.pdf(language, group));

    for (int page = 2; page <= pages.size(); page++) {
      assertThat(lowest(pages.get(page - 1)).getFontSizeInPt())
          .as("size of the lowest text on page %d", page)
          .isLessThan(12);
    }
  }

  private static TextPosition lowest(List<TextPosition> page) {
    return page.stream()
        .filter(text -> text.getYDirAdj() < FOOT)
        .reduce((a, b) -> b.getYDirAdj() >= a.getYDirAdj() ? b : a)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void keepTextInsideTheMargins(String language, Cell group) {
    List<List<TextPosition>> pages = PdfPages.positions(FamilyFile.pdf(language, group));

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
  @MethodSource("reports")
  void haveChartTextsThatCanBeSearched(String language, Cell group) {
    String text = PdfPages.text(FamilyFile.pdf(language, group));
    var charts = FamilyReport.document(language, group).charts();

    assertThat(charts).hasSizeGreaterThan(1);
    charts.forEach(
        (id, chart) ->
            assertThat(chart.texts())
                .as(id)
                .allSatisfy(
                    line -> assertThat(PdfPages.plain(line).split(" ")).allMatch(text::contains)));
    assertThat(text).doesNotContain("#", "NaN");
  }
}
