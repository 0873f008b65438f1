package org.sojourn.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.site.support.ExampleSite;
import org.sojourn.site.support.Hostile;

/** Numbers and pictures that readers take away. */
@ExtendWith(SharedBrowser.class)
class TakenAwayTest {

  @Test
  void dataTakenAwayEqualThePublishedFigures() throws IOException {
    Map<String, Estimate> published =
        ExampleSite.estimates().stream().collect(Collectors.toMap(Estimate::id, e -> e));
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      Page page = visit.open(SharedBrowser.site() + "en/indicator-cross_border.html");
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
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      Page page = visit.open(SharedBrowser.site() + "en/indicator-cross_border.html");
      String svg = Files.readString(save(page, "#cross_border-by-role", "Picture (SVG)"));
      assertThat(svg)
          .startsWith("<svg ")
          .contains("xmlns=\"http://www.w3.org/2000/svg\"")
          .contains(
              "<title>Companies whose cross-border business will develop – By role: 90\u00a0% in all 2 groups"
                  + " that can be shown</title>")
          .contains("fill=\"rgb(0, 114, 178)\"")
          .doesNotContain("class=");
      byte[] png = Files.readAllBytes(save(page, "#cross_border-by-role", "Picture (PNG)"));
      assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(5000);
      visit.wasCleanAt(SharedBrowser.home());
    }
  }

  @Test
  void hostileNamesDoNoHarm() throws IOException {
    String name = Hostile.NAME;
    String home = "file://" + Hostile.site() + "/site/en/";
    try (Visit visit = Visit.desktop(SharedBrowser.browser())) {
      Page page = visit.open(home + "index.html?country=IT");
      assertThat(page.locator(".tile .label").first().innerText())
          .isEqualTo(name + " Sending companies happy with the match");
      page.locator("#all-satisfaction-percent svg .mark").first().focus();
      assertThat(Visit.focused(page))
          .startsWith(name + " Sending companies happy with the match: 100");
      page.navigate(home + "countries.html");
      List<String> csv = Files.readAllLines(save(page, "#sending_match-by-country", "Data (CSV)"));
      assertThat(csv).hasSizeGreaterThan(3);
      page.navigate(home + "indicator-sending_match.html");
      assertThat(Files.readAllLines(save(page, "#sending_match-by-line", "Data (CSV)")).get(1))
          .startsWith("\"'=HYPERLINK(");
      page.navigate(home + "index.html");
      assertThat(Files.readString(save(page, "#all-satisfaction-percent", "Data (CSV)")))
          .contains("\"'=HYPERLINK(\"\"http://example.org\"\")")
          .doesNotContain("\n=", ",=", "\"=");
      visit.wasCleanAt("file://");
    }
  }
}
