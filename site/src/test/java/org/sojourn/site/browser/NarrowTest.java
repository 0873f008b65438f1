package org.sojourn.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small phones, and a window of 1280 by 1024 pixels at 400 %: nothing is cut without a hint that it
 * scrolls, and no word stands where nobody can scroll to.
 */
@ExtendWith(SharedBrowser.class)
class NarrowTest {

  /** Places that are wider than they look and do not say so. */
  private static final String UNTOLD =
      """
      () => [...document.querySelectorAll("*")]
        .filter((e) => e.clientWidth && e.scrollWidth > e.clientWidth + 2)
        .filter((e) => getComputedStyle(e).overflowX !== "visible")
        .filter((e) => !(e.nextElementSibling && e.nextElementSibling.matches(".hint")))
        .map((e) => e.tagName + " " + e.className)
      """;

  /** Words of pictures that begin left of their picture, or end where it cannot be scrolled to. */
  private static final String CUT =
      """
      () => [...document.querySelectorAll(".stage")].flatMap((place) => {
        const box = place.getBoundingClientRect();
        return [...place.querySelectorAll("svg text")]
          .filter((text) => {
            const at = text.getBoundingClientRect();
            return at.left < box.left - 1.5 || at.right > box.left + place.scrollWidth + 1.5;
          })
          .map((text) => place.closest("figure").id + ": " + text.textContent);
      })
      """;

  private static final String OPEN_TABLES =
      "document.querySelectorAll('.tools [aria-expanded]').forEach(b => b.click())";

  @ParameterizedTest
  @CsvSource({"320,256,de", "360,740,bg", "1280,900,el"})
  void nothingIsCutWithoutAHint(int width, int height, String language) {
    try (Visit visit =
        new Visit(
            SharedBrowser.browser(),
            new Browser.NewContextOptions().setViewportSize(width, height))) {
      for (String kind : Kinds.PAGES) {
        Page page = visit.open(SharedBrowser.site() + language + "/" + kind);
        page.evaluate(OPEN_TABLES);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as(kind)
            .isLessThanOrEqualTo(width);
        assertThat((List<?>) page.evaluate(UNTOLD)).as(kind).isEmpty();
        assertThat((List<?>) page.evaluate(CUT)).as(kind).isEmpty();
      }
    }
  }
}
