package org.sojourn.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.site.support.ExampleSite;

/** The site holds what was published, all of it reachable, and nothing else. */
class SiteStageTest {

  private static final Path SITE = ExampleSite.whole().resolve(SiteStage.FOLDER);

  private static Document page(String name) {
    return Jsoup.parse(ExampleSite.text(SITE.resolve(name)));
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    Path again =
        ExampleSite.make(ExampleSite.programme(), UnaryOperator.identity(), Optional.empty());

    List<Path> first = ExampleSite.files(ExampleSite.whole());
    List<Path> second = ExampleSite.files(again);
    assertThat(second).hasSameSizeAs(first);
    for (int i = 0; i < first.size(); i++) {
      assertThat(again.relativize(second.get(i)))
          .isEqualTo(ExampleSite.whole().relativize(first.get(i)));
      assertThat(Files.mismatch(first.get(i), second.get(i))).as("%s", first.get(i)).isEqualTo(-1);
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    for (Path file : ExampleSite.files(ExampleSite.whole())) {
      if (file.toString().endsWith(".html")) {
        for (Element link : Jsoup.parse(ExampleSite.text(file)).select("[href], [src]")) {
          String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
          if (!to.startsWith("data:") && !leads(file, to)) {
            dead.add(SITE.relativize(file) + " -> " + to);
          }
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  private static boolean leads(Path from, String to) {
    String[] parts = to.split("#", 2);
    Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    return Files.isRegularFile(target)
        && (parts.length == 1
            || Jsoup.parse(ExampleSite.text(target)).getElementById(parts[1]) != null);
  }

  @Test
  void tilesShowValueIntervalBaseAndTarget() {
    Element tile = page("en/index.html").selectFirst(".tile[data-key=sending_match]");

    assertThat(tile.select("p").eachText())
        .containsExactly(
            "Sending companies happy with the match",
            "91 %",
            "95 % CI 87 to 94 %",
            "n = 44 of 54",
            "Target 80 %: met, with the whole interval");
  }

  @Test
  void marksSayValueIntervalAndBase() {
    Element sending =
        page("en/indicator-overall_satisfaction.html")
            .selectFirst("#overall_satisfaction-by-role tr[data-key=sending] td");

    assertThat(sending.attr("data-says"))
        .matches(
            "Sending company: 4\\.29 \\(95\u00a0% CI 4\\.\\d\\d to 4\\.\\d\\d\\),"
                + " n\u00a0=\u00a042");
  }

  @Test
  void everyPublishedMainFigureOfACountryStandsOnItsPage() {
    Document italy = page("en/country-IT.html");
    List<String> shown =
        ExampleSite.estimates().stream()
            .filter(e -> e.cell().equals(new Cell("country", List.of("IT"))) && e.shown())
            .filter(e -> List.of("share", "rate", "mean").contains(e.statistic().id()))
            .filter(
                e ->
                    !List.of("duration", "own_cost", "additional_turnover").contains(e.indicator()))
            .map(Estimate::id)
            .toList();

    assertThat(shown).hasSizeGreaterThan(10);
    assertThat(italy.select("td[data-id]").eachAttr("data-id")).containsAll(shown);
  }

  @Test
  void reportsAboutGroupsAreOnTheirPagesOnly() {
    String report = "../../reports/country/IT/evaluation-report-IT-en.pdf";
    assertThat(page("en/country-IT.html").select("a").eachAttr("href")).contains(report);
    assertThat(page("en/country-DE.html").select("a[href$=pdf]")).isEmpty();
    assertThat(page("en/downloads.html").select("a[href$=pdf]").eachAttr("href"))
        .containsExactly(
            "../../reports/evaluation-report-de.pdf",
            "../../reports/evaluation-report-en.pdf",
            "../../reports/evaluation-report-fr.pdf",
            "../../reports/evaluation-report-it.pdf");
  }

  @Test
  void onlyPlacesWithFiguresHavePages() {
    assertThat(SITE.resolve("en/country-IT.html")).exists();
    // Slovenia hosts and registers, but no indicator can be shown of it.
    assertThat(SITE.resolve("en/country-SI.html")).doesNotExist();
    assertThat(page("en/countries.html").select("a").eachAttr("href"))
        .contains("country-IT.html")
        .doesNotContain("country-SI.html");
  }

  @Test
  void anEarlierPublicationStandsUnderTheTile() {
    Path now =
        ExampleSite.make(
            ExampleSite.english(),
            SiteStageTest::raised,
            Optional.of(
                new SiteStage.Before(
                    ExampleSite.english(),
                    ExampleSite.whole().resolve("data"),
                    LocalDate.of(2017, 6, 30))));

    Document page = Jsoup.parse(ExampleSite.text(now.resolve("site/en/index.html")));
    Element tile = page.selectFirst(".tile[data-key=sending_match]");
    assertThat(tile.selectFirst(".value").text()).isEqualTo("99 %");
    assertThat(tile.selectFirst(".change").text())
        .isEqualTo("Published before (data as of 30 June 2017): 91 %");
  }

  private static List<Estimate> raised(List<Estimate> estimates) {
    return estimates.stream()
        .map(
            e ->
                e.indicator().equals("sending_match")
                        && e.cell().equals(Cell.OVERALL)
                        && e.status() == CellStatus.PUBLISHED
                    ? e.with(99.0, e.standardError(), e.low(), e.high())
                    : e)
        .toList();
  }
}
