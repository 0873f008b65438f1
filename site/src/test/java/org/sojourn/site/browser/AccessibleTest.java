package org.sojourn.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.model.report.ReportLanguages;

/**
 * Every kind of page in every language, without a violation that axe can find, without an error,
 * and without a request to anywhere else. Contrast in pictures is computed by a test of its own.
 */
@ExtendWith(SharedBrowser.class)
class AccessibleTest {

  /** Without a second request for the style sheet, which the page's own policy would refuse. */
  private static final String AXE =
      """
      async (colours) => {
        const options = {
          preload: false,
          resultTypes: ["violations"],
          rules: { "color-contrast": { enabled: colours } },
        };
        const result = await axe.run(document, options);
        return result.violations.map((rule) => rule.id + ": " + rule.nodes[0].html);
      }
      """;

  /** In every build. */
  static Stream<String> someLanguages() {
    return Stream.of("en");
  }

  static Stream<String> otherLanguages() {
    return ReportLanguages.ALL.stream().filter(l -> someLanguages().noneMatch(l::equals));
  }

  /** Contrast of text takes most of the time, and colours are the same in every language. */
  private static void noViolations(Page page, boolean colours) {
    page.evaluate(AxeBuilder.getAxeScript());
    assertThat((List<?>) page.evaluate(AXE, colours)).as(page.url()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("someLanguages")
  void everyKindOfPageOnTheDisk(String language) {
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      for (String kind : Kinds.PAGES) {
        noViolations(
            visit.open(SharedBrowser.disk() + language + "/" + kind), language.equals("en"));
      }
      visit.wasCleanAt("file://");
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("otherLanguages")
  void everyKindOfPageOnTheDiskInTheOtherLanguages(String language) {
    everyKindOfPageOnTheDisk(language);
  }

  @Tag("slow")
  @Test
  void everyKindOfPageInTheDarkFromAHostWithItsTablesOpen() {
    try (Visit visit =
        new Visit(
            SharedBrowser.browser(),
            new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
      for (String kind : Kinds.PAGES) {
        Page page = visit.open(SharedBrowser.site() + "en/" + kind);
        page.evaluate(
            "document.querySelectorAll('.tools [aria-expanded]').forEach(b => b.click())");
        noViolations(page, true);
      }
      visit.wasCleanAt(SharedBrowser.home());
    }
  }

  @Test
  void aChartIsOneTabStopAndArrowsGoThroughIt() {
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      Page page = visit.open(SharedBrowser.site() + "en/indicator-overall_satisfaction.html");
      Locator chart = page.locator("#overall_satisfaction-by-role svg");
      chart.locator("[tabindex='0']").focus();
      String first = Visit.focused(page);
      assertThat(first)
          .matches(
              "Sending company: 4\\.29 \\(95\u00a0% CI 4\\.1\\d to 4\\.\\d\\d\\), n\u00a0=\u00a042");

      page.keyboard().press("ArrowDown");
      assertThat(Visit.focused(page)).startsWith("Host company: 4.11");
      page.keyboard().press("Home");
      assertThat(Visit.focused(page)).isEqualTo(first);
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BUTTON");
    }
  }

  @Test
  void everyChartIsOneTabStop() {
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      for (String kind : Kinds.PAGES) {
        Page page = visit.open(SharedBrowser.site() + "en/" + kind);
        assertThat(
                (List<?>)
                    page.evaluate(
                        "[...document.querySelectorAll('.drawing svg')]"
                            + ".filter(svg => svg.querySelector('.mark'))"
                            + ".map(svg => svg.querySelectorAll('[tabindex=\"0\"]').length)"
                            + ".filter(stops => stops !== 1)"))
            .as(kind)
            .isEmpty();
      }
    }
  }
}
