package org.sojourn.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.site.support.ExampleSite;

/** What a figure is stands beside it: which answers count, or on what scale it is. */
class DefinitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | sending_match        | Answers counted    | Satisfied; Very satisfied
          de | expected_skills      | Gezählte Antworten | In hohem Maße; Vollständig
          en | overall_satisfaction | Scale | 1 (Very dissatisfied) to 5 (Very satisfied)
          it | recommendation       | Scala | Da 0 - Per niente probabile a 10 - Estremamente probabile
          fr | skill_gain           | Échelle | 1 (Débutant) à 5 (Expert)
          """)
  void indicatorsSayWhatCounts(String language, String indicator, String term, String text) {
    Document page =
        Jsoup.parse(
            ExampleSite.text(
                ExampleSite.whole()
                    .resolve("site/" + language + "/indicator-" + indicator + ".html")));
    assertThat(page.select(".facts dt:contains(" + term + ") + dd").eachText())
        .isEqualTo(List.of(text));
  }
}
