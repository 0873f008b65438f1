package org.sojourn.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sojourn.site.support.ExampleSite;
import org.sojourn.site.support.Hostile;

/** Names that are written to do harm are shown as they are written. */
class EscapingTest {

  private static final String NAME = Hostile.NAME;
  private static final Path FOLDER = Hostile.site();

  @Test
  void pagesShowTheNameAsText() {
    String html = ExampleSite.text(FOLDER.resolve("site/en/indicator-sending_match.html"));
    Document page = Jsoup.parse(html);

    assertThat(page.selectFirst("h1").text())
        .isEqualTo(NAME + " Sending companies happy with the match");
    assertThat(page.select("#sending_match-by-line tbody th").eachText())
        .hasSize(3)
        .allMatch(text -> text.startsWith(NAME));
    assertThat(page.selectFirst(".brand").text()).isEqualTo(NAME + " MobiliseSME pilot 2016-2017");
  }

  @Test
  void theEvaluatorsWordsAreShownAsText() {
    Document page = Jsoup.parse(ExampleSite.text(FOLDER.resolve("site/en/method.html")));

    assertThat(page.select("p.body").eachText())
        .anyMatch(text -> text.startsWith(NAME + " Even with real data, 54 exchanges carry"));
  }

  @Test
  void noPageHoldsAnElementOfAName() {
    for (Path file : ExampleSite.files(FOLDER)) {
      if (file.toString().endsWith(".html")) {
        assertThat(ExampleSite.text(file))
            .as("%s", file)
            .doesNotContain("<script>", "<img src=x", "\"alert");
      }
    }
  }

  @Test
  void noPageHoldsAScriptOfItsOwnOrAStyle() {
    for (Path file : ExampleSite.files(FOLDER)) {
      if (file.toString().endsWith(".html")) {
        Document page = Jsoup.parse(ExampleSite.text(file));
        assertThat(page.select("script:not([src]), style, [style]")).as("%s", file).isEmpty();
        page.getAllElements()
            .forEach(
                element ->
                    assertThat(element.attributes())
                        .as("%s", file)
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
      }
    }
  }

  @Test
  void dataHoldNothingThatEndsAScript() {
    String data = ExampleSite.text(FOLDER.resolve("site/data/figures-en.js"));

    assertThat(data)
        .contains("\\u003c/script\\u003e\\u003cscript\\u003ealert(1)")
        .doesNotContain("<", ">", "&", "\u2028", "\u2029");
  }

  @Test
  void everyPageDeclaresWhatItMayLoad() {
    for (Path file : ExampleSite.files(FOLDER)) {
      if (file.toString().endsWith(".html")) {
        assertThat(
                Jsoup.parse(ExampleSite.text(file))
                    .selectFirst("meta[http-equiv=Content-Security-Policy]")
                    .attr("content"))
            .as("%s", file)
            .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; ")
            .doesNotContain("unsafe", "http", "*");
      }
    }
  }
}
