package org.sojourn.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.site.support.ExampleSite;
import org.sojourn.site.support.Renamed;

/** The example's site in a real Chromium: read, filtered, driven by keyboard, taken away. */
class BrowserTest {

  private static final List<String> KINDS =
      List.of(
          "index.html",
          "indicators.html",
          "indicator-skill_gain.html",
          "indicator-cross_border.html",
          "indicator-recommendation.html",
          "countries.html",
          "country-IT.html",
          "sectors.html",
          "sector-C.html",
          "participation.html",
          "method.html",
          "quality.html",
          "downloads.html");

  private static Playwright playwright;
  private static Browser browser;
  private static StaticHost host;
  private static String site;

  @BeforeAll
  static void start() throws IOException {
    playwright = Browsers.playwright();
    browser = Browsers.launch(playwright);
    host = new StaticHost(ExampleSite.whole());
    site = host.address() + "site/";
  }

  @AfterAll
  static void stop() {
    host.close();
    browser.close();
    playwright.close();
  }

  private static void noViolations(Page page) {
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations)
        .as(page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
  }

  @Test
  void everyKindOfPageIsAccessibleInLight() {
    try (Visit visit = Visit.desktop(browser)) {
      for (String kind : KINDS) {
        noViolations(visit.open(site + "en/" + kind));
      }
      noViolations(visit.open(site + "index.html"));
      visit.wasCleanAt(host.address());
    }
  }

  @Test
  void pagesAreAccessibleInTheDarkAndInOtherLanguages() {
    try (Visit visit =
        new Visit(browser, new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
      for (String page :
          List.of("en/index", "en/countries", "en/participation", "en/indicator-skill_gain")) {
        noViolations(visit.open(site + page + ".html"));
      }
      for (String language : List.of("fr", "de", "it")) {
        noViolations(visit.open(site + language + "/index.html"));
        noViolations(visit.open(site + language + "/country-IT.html"));
      }
      visit.wasCleanAt(host.address());
    }
  }

  @Test
  void filtersShowThePublishedFiguresAndStandInTheAddress() {
    for (String home : List.of(site, "file://" + ExampleSite.whole() + "/site/")) {
      try (Visit visit = Visit.desktop(browser)) {
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
        visit.wasCleanAt(home.startsWith("file") ? "file://" : host.address());
      }
    }
  }

  @Test
  void theLanguageIsSwitchedInPlace() {
    try (Visit visit = Visit.desktop(browser)) {
      Page page = visit.open(site + "en/index.html?country=DE");
      page.click("nav.languages a[lang=fr]");
      assertThat(page.url()).endsWith("fr/index.html?country=DE");
      assertThat(page.locator(".status:not(:empty)").innerText())
          .isEqualTo("Affichage\u00a0: Allemagne.");
    }
  }

  @Test
  void theStartPageLeadsToTheLanguageOfTheReader() {
    try (Visit visit = new Visit(browser, new Browser.NewContextOptions().setLocale("it-CH"))) {
      Page page = visit.open(site + "index.html");
      page.waitForURL("**/it/index.html");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("it");
    }
  }

  @Test
  void aChartIsOneTabStopAndArrowsGoThroughIt() {
    try (Visit visit = Visit.desktop(browser)) {
      Page page = visit.open(site + "en/indicator-overall_satisfaction.html");
      Locator chart = page.locator("#overall_satisfaction-by-role svg");
      assertThat(chart.locator("[tabindex='0']").count()).isEqualTo(1);
      chart.locator("[tabindex='0']").focus();
      String first = focused(page);
      assertThat(first)
          .matches(
              "Sending company: 4\\.29 \\(95\u00a0% CI 4\\.1\\d to 4\\.\\d\\d\\), n\u00a0=\u00a042");

      page.keyboard().press("ArrowDown");
      assertThat(focused(page)).startsWith("Host company: 4.11");
      page.keyboard().press("Home");
      assertThat(focused(page)).isEqualTo(first);
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BUTTON");
      assertThat(chart.locator("[tabindex='0']").count()).isEqualTo(1);
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
  }

  @Test
  void dataTakenAwayEqualThePublishedFigures() throws IOException {
    Map<String, Estimate> published =
        ExampleSite.estimates().stream().collect(Collectors.toMap(Estimate::id, e -> e));
    try (Visit visit = Visit.desktop(browser)) {
      Page page = visit.open(site + "en/indicator-cross_border.html");
      List<String> lines = Files.readAllLines(save(page, "#cross_border-by-country", "Data (CSV)"));

      assertThat(lines.get(0))
          .isEqualTo("\ufeffName,Value,Lower limit,Upper limit,Base,Population,Status,Identifier");
      assertThat(lines).hasSize(17);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        Estimate figure = published.get(cells[7]);
        assertThat(cells[1]).as(line).isEqualTo(figure.shown() ? number(figure.value()) : "");
        assertThat(cells[2]).as(line).isEqualTo(figure.shown() ? number(figure.low()) : "");
        assertThat(cells[4]).as(line).isEqualTo(figure.shown() ? figure.base().toString() : "");
        assertThat(cells[6]).as(line).isEqualTo(figure.shown() ? "" : "hidden");
      }
    }
  }

  /** A number as scripts write it: whole ones without a point. */
  private static String number(Double value) {
    return value == Math.rint(value) ? Long.toString(Math.round(value)) : value.toString();
  }

  private static Path save(Page page, String figure, String button) {
    Locator pressed =
        page.locator(figure + " .tools button", new Page.LocatorOptions().setHasText(button));
    Download download = page.waitForDownload(pressed::click);
    return download.path();
  }

  @Test
  void picturesTakenAwayStandByThemselves() throws IOException {
    try (Visit visit = Visit.desktop(browser)) {
      Page page = visit.open(site + "en/indicator-cross_border.html");
      String svg = Files.readString(save(page, "#cross_border-by-role", "Picture (SVG)"));
      assertThat(svg)
          .startsWith("<svg ")
          .contains("xmlns=\"http://www.w3.org/2000/svg\"")
          .contains("<title>Companies whose cross-border business will develop – By role</title>")
          .contains("fill=\"rgb(0, 114, 178)\"")
          .doesNotContain("class=");
      byte[] png = Files.readAllBytes(save(page, "#cross_border-by-role", "Picture (PNG)"));
      assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(5000);
      visit.wasCleanAt(host.address());
    }
  }

  @Test
  void everyChartHasItsTable() {
    try (Visit visit = Visit.desktop(browser)) {
      Page page = visit.open(site + "en/participation.html");
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
    try (Visit visit = Visit.desktop(browser)) {
      Page page = visit.open(site + "en/countries.html?indicator=cross_border");
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
        new Visit(browser, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = visit.page();
      page.navigate(site + "index.html");
      page.waitForURL("**/en/index.html");
      assertThat(page.locator("form.filter").isVisible()).isFalse();
      assertThat(page.locator("#all-satisfaction-percent table").isVisible()).isTrue();
      page.navigate(site + "en/countries.html");
      assertThat(page.locator("table:visible").count()).isGreaterThan(15);
    }
  }

  @Test
  void nothingIsWiderThanASmallPhone() {
    try (Visit visit =
        new Visit(browser, new Browser.NewContextOptions().setViewportSize(320, 640))) {
      for (String kind : KINDS) {
        Page page = visit.open(site + "de/" + kind);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .as(kind)
            .isLessThanOrEqualTo(320);
      }
    }
  }

  @Test
  void printShowsChartsAndNoControls() {
    try (Visit visit = Visit.desktop(browser)) {
      Page page = visit.open(site + "en/index.html");
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
      assertThat(page.locator(".tools:visible, nav:visible, form:visible").count()).isZero();
      assertThat(page.locator("svg:visible").count()).isGreaterThan(2);
      assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
    }
  }

  @Test
  void theThemeIsChosenAndKept() {
    try (Visit visit = Visit.desktop(browser)) {
      Page page = visit.open(site + "en/index.html");
      page.click("button.theme");
      page.navigate(site + "en/method.html");
      assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
          .isEqualTo("rgb(16, 23, 30)");
      assertThat(page.locator("button.theme").innerText()).isEqualTo("Light");
    }
  }

  @Test
  void hostileNamesDoNoHarm() throws IOException {
    String name =
        "=HYPERLINK(\"http://example.org\") <script>alert(1)</script>$& <img src=x onerror=alert(2)>";
    Path folder =
        ExampleSite.make(
            Renamed.first(ExampleSite.english(), name), UnaryOperator.identity(), Optional.empty());
    String home = "file://" + folder + "/site/en/";
    try (Visit visit = Visit.desktop(browser)) {
      Page page = visit.open(home + "index.html?country=IT");
      assertThat(page.locator(".tile .label").first().innerText()).isEqualTo(name);
      page.locator("#all-satisfaction-percent svg .mark").first().focus();
      assertThat(focused(page)).startsWith(name + ": 100");
      page.navigate(home + "countries.html");
      List<String> csv = Files.readAllLines(save(page, "#sending_match-by-country", "Data (CSV)"));
      assertThat(csv).hasSizeGreaterThan(3);
      page.navigate(home + "index.html");
      assertThat(Files.readString(save(page, "#all-satisfaction-percent", "Data (CSV)")))
          .contains("\"'=HYPERLINK(\"\"http://example.org\"\")");
      visit.wasCleanAt("file://");
    }
  }
}
