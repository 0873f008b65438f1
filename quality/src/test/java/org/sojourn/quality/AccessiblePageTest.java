package org.sojourn.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.quality.support.Html;
import org.sojourn.quality.support.MessyRun;

/** What readers with a screen reader, a keyboard, a small screen or paper need. */
class AccessiblePageTest {

  @TempDir static Path temp;
  private static Html page;

  @BeforeAll
  static void write() {
    page = Html.of(MessyRun.page(temp));
  }

  @Test
  void namesItsLanguages() {
    assertThat(page.document().selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.document().selectFirst("h1").attr("lang")).isEqualTo("de");
    assertThat(page.document().select("#coverage tbody th").first().attr("lang")).isEqualTo("de");
  }

  @Test
  void headingsGoDownOneLevelAtATime() {
    assertThat(page.document().select("h1")).hasSize(1);
    assertThat(page.document().select("h3, h4, h5, h6")).isEmpty();
    assertThat(page.texts("main h2"))
        .containsExactly(
            "Rows by file",
            "Rows set aside",
            "Single answers set aside",
            "Since the last published run",
            "Item non-response",
            "Straight-lining",
            "Duplicate answers",
            "Dates outside the period",
            "Coverage",
            "Normalised values",
            "Rules and references");
  }

  /** The widest table has ten columns; with these widths it fits a window of 1200 pixels. */
  @Test
  void headingsOfCountsWrapAndNamesOfItemsHaveRoom() {
    assertThat(page.document().selectFirst("style").data())
        .contains("thead th.number { white-space: normal; }")
        .contains("tbody th { font-weight: 400; min-width: min(12rem, 34vw); }");
  }

  @Test
  void everyTableHasACaptionHeadingsAndCells() {
    for (Element table : page.document().select("table")) {
      String caption = table.select("caption").text();
      assertThat(caption).isNotBlank();
      int columns = table.select("thead th[scope=col]").size();
      assertThat(columns).as(caption).isGreaterThan(1);
      for (Element row : table.select("tbody tr")) {
        assertThat(row.children()).as(caption).hasSize(columns);
        assertThat(row.child(0).attr("scope")).as(caption).isEqualTo("row");
      }
    }
    assertThat(page.document().select("table").size()).isGreaterThan(12);
  }

  @Test
  void idsAreUnique() {
    List<String> ids = page.document().select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void needsNothingFromElsewhere() {
    assertThat(page.document().select("script, link, img, iframe, [src]")).isEmpty();
    assertThat(page.document().select("a").eachAttr("href"))
        .allMatch(target -> target.matches("#[a-z-]+|[a-z_]+\\.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "text, #ffffff",
    "text, #fdf3ea",
    "navy, #f3f6f9",
    "muted, #ffffff",
    "deep, #f3f6f9",
    "rust, #ffffff"
  })
  void textIsReadableOnItsGround(String name, String ground) throws IOException {
    assertThat(contrast(colour(name), Integer.decode(ground))).isGreaterThanOrEqualTo(4.5);
  }

  private static int colour(String name) throws IOException {
    String css =
        new String(
            QualityStage.class.getResourceAsStream("quality.css").readAllBytes(),
            StandardCharsets.UTF_8);
    Matcher matcher = Pattern.compile("--" + name + ": (#[0-9a-f]{6});").matcher(css);
    assertThat(matcher.find()).isTrue();
    return Integer.decode(matcher.group(1));
  }

  /** Contrast by WCAG 2. */
  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
