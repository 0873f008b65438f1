package org.sojourn.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example's site in a real Chromium: read, filtered, in another language, on paper. */
@ExtendWith(SharedBrowser.class)
class BrowserTest {

  @Test
  void filtersShowThePublishedFiguresAndStandInTheAddress() {
    for (String home : List.of(SharedBrowser.site(), SharedBrowser.disk())) {
      try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
        Page page = visit.open(home + "en/index.html");
        Locator tile = page.locator(".tile[data-key=sending_match]");
        assertThat(tile.locator(".value").innerText()).isEqualTo("91\u00a0%");

        page.selectOption("select[name=country]", "IT");
        assertThat(tile.locator(".value").innerText()).isEqualTo("100\u00a0%");
        assertThat(page.url()).endsWith("index.html?country=IT");
        assertThat(page.locator(".status").innerText()).isEqualTo("Shown: Italy.");

        page.selectOption("select[name=cohort]", "2017-Q1");
        assertThat(tile.locator(".value").innerText()).isEqualTo("not published");
        assertThat(page.locator(".status").innerText())
            .contains("Country and sector can be combined");

        page.navigate(home + "en/index.html?country=BG");
        assertThat(tile.locator(".value").innerText()).isEqualTo("hidden");
        page.selectOption("select[name=country]", "");
        page.selectOption("select[name=role]", "host");
        assertThat(tile.locator(".value").innerText()).isEqualTo("not asked");
        page.click("button[type=reset]");
        assertThat(tile.locator(".value").innerText()).isEqualTo("91\u00a0%");
        assertThat(page.url()).endsWith("en/index.html");
        visit.wasCleanAt(home.startsWith("file") ? "file://" : SharedBrowser.home());
      }
    }
  }

  @Test
  void theLanguageIsSwitchedInPlace() {
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      Page page = visit.open(SharedBrowser.site() + "en/index.html?country=DE");
      page.click("nav.languages a[lang=fr]");
      assertThat(page.url()).endsWith("fr/index.html?country=DE");
      assertThat(page.locator(".status:not(:empty)").innerText())
          .isEqualTo("Affichage\u00a0: Allemagne.");
    }
  }

  @Test
  void theStartPageLeadsToTheLanguageOfTheReader() {
    try (Visit visit =
        new Visit(SharedBrowser.browser(), new Browser.NewContextOptions().setLocale("it-CH"))) {
      Page page = visit.open(SharedBrowser.site() + "index.html");
      page.waitForURL("**/it/index.html");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("it");
    }
  }

  @Test
  void everyChartHasItsTable() {
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      Page page = visit.open(SharedBrowser.site() + "en/participation.html");
      Locator table = page.locator("#flows table");
      assertThat(table.isVisible()).isFalse();
      page.locator("#flows .tools button").first().click();
      assertThat(table.isVisible()).isTrue();
      assertThat(page.locator("#flows .tools button").first().getAttribute("aria-expanded"))
          .isEqualTo("true");
    }
  }

  @Test
  void oneIndicatorAtATimeIsComparedByCountry() {
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      Page page = visit.open(SharedBrowser.site() + "en/countries.html?indicator=cross_border");
      assertThat(page.locator(".choice section:visible h2").allInnerTexts())
          .containsExactly("Companies whose cross-border business will develop");
      assertThat(page.locator(".map .country").count()).isEqualTo(16);
      page.selectOption("select[name=indicator]", "support");
      assertThat(page.locator("#support-by-country svg:visible").count()).isEqualTo(2);
      assertThat(page.url()).endsWith("?indicator=support");
      page.locator("#support-by-country .map .link").first().focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/country-*.html");
    }
  }

  @Test
  void withoutScriptsTablesSayAllOfIt() {
    try (Visit visit =
        new Visit(
            SharedBrowser.browser(), new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = visit.page();
      page.navigate(SharedBrowser.site() + "index.html");
      page.waitForURL("**/en/index.html");
      assertThat(page.locator("form.filter").isVisible()).isFalse();
      assertThat(page.locator("#all-satisfaction-percent table").isVisible()).isTrue();
      page.navigate(SharedBrowser.site() + "en/countries.html");
      assertThat(page.locator("table:visible").count()).isGreaterThan(15);
    }
  }

  @Test
  void printShowsChartsAndNoControls() {
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      Page page = visit.open(SharedBrowser.site() + "en/index.html");
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
      assertThat(page.locator(".tools:visible, nav:visible, form:visible").count()).isZero();
      assertThat(page.locator("svg:visible").count()).isGreaterThan(2);
      assertThat(page.evaluate("getComputedStyle(document.querySelector('.stage svg')).maxWidth"))
          .as("paper is narrower than the window that charts were drawn for")
          .isEqualTo("100%");
      assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
    }
  }

  @Test
  void theThemeIsChosenAndKept() {
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      Page page = visit.open(SharedBrowser.site() + "en/index.html");
      page.click("button.theme");
      page.navigate(SharedBrowser.site() + "en/method.html");
      assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
          .isEqualTo("rgb(16, 23, 30)");
      assertThat(page.locator("button.theme").innerText()).isEqualTo("Light");
    }
  }
}
