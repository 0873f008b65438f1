package org.sojourn.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.site.support.ExampleSite;

/** What is hidden is in no file of the site, and looks the same everywhere. */
class HiddenTest {

  private static final Path PUBLISHED = ExampleSite.make(ExampleSite.english());
  private static final String VALUE = "12.34567";
  private static final long BASE = 987_654_321;

  /** Tables that hold, against the rules, what is hidden. */
  private static List<Estimate> leaking(List<Estimate> estimates) {
    double value = Double.parseDouble(VALUE);
    return estimates.stream()
        .map(e -> e.status().hidden() ? e.with(value, value, value, value).withBase(BASE) : e)
        .toList();
  }

  @Test
  void noFileHoldsAHiddenNumber() {
    Path folder = ExampleSite.make(ExampleSite.english(), HiddenTest::leaking, List.of());

    assertThat(ExampleSite.estimates().stream().filter(e -> e.status().hidden()).count())
        .isGreaterThan(1000);
    for (Path file : ExampleSite.files(folder)) {
      if (!file.toString().endsWith(".woff2")) {
        assertThat(ExampleSite.text(file))
            .as("%s", file)
            .doesNotContain(VALUE, Long.toString(BASE), "987,654,321", "hidden-");
      }
    }
  }

  @Test
  void hiddenFiguresCarryTheSameAttributesEverywhere() {
    Set<String> looks = new TreeSet<>();
    for (Path file : ExampleSite.files(PUBLISHED)) {
      if (file.toString().endsWith(".html")) {
        for (Element cell : Jsoup.parse(ExampleSite.text(file)).select("td[data-state=hidden]")) {
          looks.add(
              cell.className()
                  + cell.attributes().asList().stream().map(Attribute::getKey).toList());
        }
      }
    }

    assertThat(looks).containsExactly("hidden[class, data-state, data-id, data-says]");
  }

  @Test
  void hiddenFiguresInTheDataOfFiltersAreStateIdAndWord() {
    String data = ExampleSite.text(PUBLISHED.resolve("site/data/figures-en.js"));

    assertThat(data).contains("[\"hidden\",\"E-").contains(",\"hidden\"]");
    assertThat(data.split("\\[\"hidden\"").length - 1)
        .isEqualTo(data.split("\\[\"hidden\",\"E-[0-9A-Z]{8}\",\"hidden\"\\]").length - 1);
  }
}
