package org.sojourn.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.words.Words;
import org.sojourn.site.support.ExampleSite;

/** The site holds what was published, all of it reachable, and nothing else. */
class SiteStageTest {

  private static final Path SITE = ExampleSite.whole().resolve(SiteStage.FOLDER);

  private static Document page(String name) {
    return Jsoup.parse(ExampleSite.text(SITE.resolve(name)));
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    Path again = ExampleSite.make(ExampleSite.programme());

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
  void theEvaluatorsTextsNameTheirFigures() {
    Element content = page("en/method.html").selectFirst("#limitations").parent();

    assertThat(content.select("p.body").eachText())
        .anyMatch(
            text -> text.startsWith("Even with real data, 54 exchanges carry little detail."));
    assertThat(content.select("p.note").eachText())
        .anyMatch(text -> text.matches("Estimate quoted: E-[0-9A-Z]{8}\\."));
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

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "fr", "it"})
  void figuresOfGroupsSayWhyTheyHaveNoInterval(String language) {
    String why = plain(Words.in(language).say("note.interval.withheld"));
    Document means = page(language + "/indicator-overall_satisfaction.html");
    String by = "#overall_satisfaction-by-";

    assertThat(plain(means.selectFirst(by + "size").text())).contains(why);
    assertThat(plain(means.selectFirst(by + "country-x-sector").text())).contains(why);
    assertThat(plain(means.selectFirst(by + "role").text())).doesNotContain(why);
    assertThat(plain(page(language + "/country-IT.html").text())).contains(why);
    assertThat(plain(page(language + "/indicator-sending_match.html").text())).doesNotContain(why);
  }

  private static String plain(String text) {
    return text.replaceAll("\\h", " ");
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
  void reportsAboutGroupsAreOnTheirPagesAndAmongDownloadsInEveryLanguage() {
    List<String> reports =
        Stream.of("en", "fr", "de", "it")
            .map(language -> "../../reports/country/IT/evaluation-report-IT-" + language + ".pdf")
            .toList();
    assertThat(page("en/country-IT.html").select("a[href$=pdf]").eachAttr("href"))
        .isEqualTo(reports);
    assertThat(page("en/country-DE.html").select("a[href$=pdf]")).isEmpty();
    Document downloads = page("de/downloads.html");
    assertThat(downloads.select(".links a[href$=pdf]").eachAttr("href"))
        .containsExactly(
            "../../reports/evaluation-report-de.pdf",
            "../../reports/evaluation-report-en.pdf",
            "../../reports/evaluation-report-fr.pdf",
            "../../reports/evaluation-report-it.pdf");
    assertThat(downloads.select(".shelf a[href$=pdf]").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(reports)
        .first()
        .isEqualTo("../../reports/country/IT/evaluation-report-IT-de.pdf");
    assertThat(downloads.select(".shelf .name").eachText()).containsExactly("Italien");
    assertThat(page("en/index.html").select("main > .shelf a").eachText())
        .containsExactly("English", "Français", "Deutsch", "Italiano");
  }

  @Test
  void chartsOfTheReportHaveTheirFindingTheirKindAndTheirFiles() {
    Element gallery = page("de/downloads.html").selectFirst(".gallery");

    assertThat(gallery.select("p:not(.files)").eachText())
        .containsExactly("Figure 1 6 of 6 targets are met", "Figure 10 +2.5 points in all");
    assertThat(gallery.select("img").eachAttr("src"))
        .containsExactly("../../charts/de/figure-1.svg", "../../charts/de/figure-10.svg");
    assertThat(gallery.select("img").eachAttr("alt"))
        .containsExactly("Dots with intervals", "Bars by size");
    assertThat(gallery.select("a").eachAttr("aria-label"))
        .map(label -> label.replaceAll("\\h", " "))
        .containsExactly("Figure 1: SVG, 1 kB", "Figure 1: PNG, 1 kB", "Figure 10: SVG, 1 kB");
  }

  @Test
  void titlesTellTheFinding() {
    assertThat(titles("en/participation.html"))
        .contains(
            "412 companies registered; 63 exchanges were matched, 54 started, 54 completed, 54"
                + " surveyed",
            "Between 59 % and 93 % answered completely, depending on the questionnaire",
            "Exchanges took 35 different routes; the busiest, from Italy to Germany, saw 5"
                + " exchanges",
            "Micro (under 10 persons): 20 of 54 exchanges");
    assertThat(titles("en/indicator-cross_border.html"))
        .contains(
            "By country: the 4 shares that can be shown lie between 78 % and 100 %",
            "By role: 90 % in all 2 groups that can be shown");
    assertThat(titles("en/indicator-skill_gain.html"))
        .contains(
            "8 of 8 skills rose with the whole interval above zero; mean gains from +0.14 to"
                + " +0.84 points; changes beyond chance by the tests: 7 of 8",
            "Between 30 % and 69 % rate themselves higher than before; at most 16 % rate"
                + " themselves lower",
            "By start of the stay: the one value that can be shown is +0.57");
    assertThat(titles("en/countries.html"))
        .contains(
            "By country: no difference beyond chance was found; the 3 shares that can be shown"
                + " lie between 71 % and 100 %",
            "All shares by country");
  }

  private static List<String> titles(String name) {
    return page(name).select("figcaption").stream()
        .map(title -> title.text().replaceAll("\\h", " "))
        .toList();
  }

  @Test
  void twoCountriesCanBeComparedInEveryShare() {
    Element across = page("en/countries.html").selectFirst("#across");

    assertThat(across.select("thead th").eachText()).contains("Germany", "Italy");
    assertThat(across.select("tr[data-key=sending_match] td[data-state=shown]").eachText())
        .map(text -> text.replaceAll("\\h", " "))
        .containsExactly("80 %", "71 %", "100 %");
    assertThat(across.select("tr[data-key=sending_match] td.hidden").eachText())
        .isNotEmpty()
        .containsOnly("hidden");
  }

  @Test
  void sourcesAreNamedAsReadersKnowThemAndReasonsByTheirNumber() {
    Document quality = page("en/quality.html");

    assertThat(quality.select("#sources tbody th").eachText())
        .contains("Exchanges", "Registered companies", "Host companies, end of the stay");
    List<Integer> counts =
        quality.select("#issues td").eachText().stream().map(Integer::valueOf).toList();
    assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(5);
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

  /** The tile of the first headline figure, after a publication that had it as {@code before}. */
  private static Element tile(UnaryOperator<Estimate> now, UnaryOperator<Estimate> before) {
    Estimate figure =
        ExampleSite.estimates().stream()
            .filter(e -> e.indicator().equals("sending_match") && e.cell().equals(Cell.OVERALL))
            .filter(e -> e.statistic() == Statistic.SHARE)
            .findFirst()
            .orElseThrow();
    List<EarlierEstimate> earlier =
        List.of(new EarlierEstimate(before.apply(figure), LocalDate.of(2017, 6, 30)));
    Path folder =
        ExampleSite.make(
            ExampleSite.english(),
            all -> all.stream().map(e -> e.id().equals(figure.id()) ? now.apply(e) : e).toList(),
            earlier);
    Document page = Jsoup.parse(ExampleSite.text(folder.resolve("site/en/index.html")));
    assertThat(page.select("main > .note").text()).startsWith("The last publication had data as");
    return page.selectFirst(".tile[data-key=sending_match]");
  }

  @Test
  void theTileTellsTheChangeSinceTheLastPublication() {
    Element changed =
        tile(e -> e, e -> e.with(e.value() - 2.5, e.standardError(), e.low(), e.high()));
    Element same = tile(e -> e, e -> e);

    assertThat(changed.selectFirst(".change").text())
        .isEqualTo(
            "+2.5 percentage points since the last publication (88 %, data as of 30 June 2017)");
    assertThat(same.selectFirst(".change").text())
        .isEqualTo("As last published (data as of 30 June 2017)");
  }

  @Test
  void aFigureThatIsNewGoneOrOfAnEarlierDaySaysSo() {
    UnaryOperator<Estimate> hidden = e -> e.hidden(CellStatus.HIDDEN, "few");

    assertThat(tile(e -> e, hidden).selectFirst(".change").text())
        .isEqualTo("Not published before (data as of 30 June 2017)");
    assertThat(tile(hidden, e -> e).select("p").eachText())
        .containsSubsequence("hidden", "Target 80 %")
        .contains("Last published with data as of 30 June 2017; no longer shown");
    assertThat(tile(e -> e.asOf("2017-06-30"), e -> e).selectFirst(".base").text())
        .isEqualTo("n = 44 of 54 (data as of 30 June 2017)");
  }
}
