package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  private static String broken(String language, String text) {
    LineBreaks breaks = new LineBreaks(language);
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      parts.add(text.substring(from, to).strip());
      from = to;
    }
    return String.join("/", parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | couverts par l’enquête : 54 | couverts/par/l’enquête : 54",
        "it | Del tutto d’accordo | Del/tutto/d’accordo",
        "fr | des échanges 2016-2017 | des/échanges/2016-2017",
        "de | Online-Plattform der Stelle | Online-/Plattform/der/Stelle",
        "el | ανταλλαγές· βάση: όλες | ανταλλαγές·/βάση:/όλες",
        "bg | „не знам“ и други | „не/знам“/и/други",
      })
  void endsLinesWhereTheLanguageDoes(String language, String text, String broken) {
    assertThat(broken(language, text.replace(" :", "\u00a0:").replace(": 54", ":\u00a054")))
        .isEqualTo(broken.replace(" :", "\u00a0:").replace(": 54", ":\u00a054"));
  }
}
