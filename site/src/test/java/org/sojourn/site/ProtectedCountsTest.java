package org.sojourn.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.site.support.ExampleSite;

/**
 * Where numbers of exchanges and registrations are protected like answers: what is hidden, what
 * does not exist, and what nobody answered are told apart, and no title adds up what is hidden.
 */
class ProtectedCountsTest {

  private static final double THRESHOLD = 5;
  private static final Path FOLDER =
      ExampleSite.make(ExampleSite.english(), ProtectedCountsTest::protectedCounts, List.of());

  private static List<Estimate> protectedCounts(List<Estimate> estimates) {
    return estimates.stream().map(ProtectedCountsTest::protectedCount).toList();
  }

  private static Estimate protectedCount(Estimate estimate) {
    boolean counts =
        List.of(BuiltIn.EXCHANGES, BuiltIn.REGISTRATIONS).contains(estimate.indicator());
    if (counts && estimate.shown() && estimate.value() < THRESHOLD) {
      return estimate.hidden(CellStatus.HIDDEN, "few");
    }
    boolean silent = estimate.cell().equals(new Cell("instrument", List.of("host-follow-up")));
    return silent ? estimate.hidden(CellStatus.NO_ANSWERS, null) : estimate;
  }

  private static Document page(String name) {
    return Jsoup.parse(ExampleSite.text(FOLDER.resolve("site/en/" + name)));
  }

  private static String text(Element element) {
    return element.text().replaceAll("\\h", " ");
  }

  @Test
  void hiddenRoutesAreHatchedAndThoseWithoutExchangesBlank() {
    Element flows = page("participation.html").selectFirst("#flows");

    assertThat(text(flows.selectFirst("figcaption")))
        .isEqualTo(
            "One route can be shown, 34 more are hidden; the busiest shown, from Italy to Germany,"
                + " saw 5 exchanges");
    assertThat(flows.select("td[data-state=shown]").eachText()).containsExactly("5");
    assertThat(flows.select("td[data-state=hidden]")).hasSize(34);
    assertThat(flows.select("td[data-state=hidden]").eachText()).containsOnly("hidden");
    assertThat(flows.select("td.none")).isNotEmpty();
    assertThat(flows.select("td.none").text()).isBlank();
    assertThat(flows.select("td[data-state=hidden][data-value]")).isEmpty();
  }

  @Test
  void numbersByCountryNameWhatIsHidden() {
    Element sending = page("participation.html").selectFirst("#exchanges-by-country");

    assertThat(sending.select("td[data-state=shown]").eachText())
        .containsExactly("13", "10", "8", "7", "6");
    assertThat(sending.select("p.note").eachText())
        .containsExactly(
            "Hidden (a number under 5, or to protect another one): Belgium, Croatia, Greece,"
                + " Hungary, Poland, Portugal and Romania.");
  }

  @Test
  void aCountryWhoseRoutesAreAllHiddenSaysSo() {
    Document italy = page("country-IT.html");

    assertThat(italy.select("#flows-0 p.note").eachText())
        .containsExactly(
            "Hidden (a number under 5, or to protect another one): Bulgaria, France, Portugal and"
                + " Spain.");
    assertThat(italy.select("#flows-1 td").eachText()).hasSize(6).containsOnly("hidden");
  }

  @Test
  void routesOfWhichNoneCanBeShownAreNotPassedOver() {
    Path folder =
        ExampleSite.make(
            ExampleSite.english(),
            estimates -> estimates.stream().map(ProtectedCountsTest::hiddenRoute).toList(),
            List.of());
    Document participation =
        Jsoup.parse(ExampleSite.text(folder.resolve("site/en/participation.html")));

    assertThat(participation.select("#flows")).isEmpty();
    assertThat(participation.select("main > p").eachText())
        .containsExactly(
            "How many exchanges went from which country to which is hidden for every route: the"
                + " numbers are under 5, or would give others away.");
  }

  private static Estimate hiddenRoute(Estimate estimate) {
    return estimate.cell().breakdown().equals("flow")
        ? estimate.hidden(CellStatus.HIDDEN, "few")
        : estimate;
  }

  @Test
  void aResponseNobodyGaveIsNotHidden() {
    Element row = page("participation.html").selectFirst("#response tr[data-key=host-follow-up]");

    assertThat(row.select("td").eachText()).containsOnly("no answers");
    assertThat(row.select("td").eachAttr("class")).containsOnly("empty");
  }

  @Test
  void theOverviewCountsNoCountriesOfWhichSomeAreHidden() {
    assertThat(page("index.html").select(".facts dt").eachText())
        .containsExactly("Registered companies", "Completed exchanges", "Data as of");
  }
}
