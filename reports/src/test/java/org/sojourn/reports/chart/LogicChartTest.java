package org.sojourn.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicChartTest {

  private static final String LONG =
      "Geschäftsführerinnen und Geschäftsführer kleiner und mittlerer Unternehmen, die noch nie im"
          + " Ausland gearbeitet haben, lernen Arbeitsweisen, Kundschaft und Vorschriften kennen";

  private static LogicChart chart(int steps, int parts, String text) {
    List<LogicChart.Step> all = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      String name = i == 0 ? "Langfristige Wirkungen darüber hinaus" : "Schritt " + i;
      all.add(new LogicChart.Step(name, Collections.nCopies(parts, text)));
    }
    return new LogicChart(all, 0, steps);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "6, 1", "6, 2", "6, 3", "2, 7", "4, 2", "5, 2"})
  void clipsNoLabel(int steps, int parts) {
    for (String text : List.of(LONG, "Kurz")) {
      LogicChart chart = chart(steps, parts, text);
      for (int height : List.of(chart.leastHeight(), chart.height(), chart.mostHeight())) {
        assertThat(ChartCheck.faults(chart, Canvas.faithful(), Chart.FULL_WIDTH, height))
            .as("at a height of %d", height)
            .isEmpty();
      }
    }
  }

  @Test
  void needsAboutAThirdOfAPageForSixSteps() {
    String usual = "Eine Plattform, auf der Unternehmen einander finden, und Koordinierungsstellen";

    assertThat(chart(6, 2, usual).height()).isLessThan(340);
  }

  @Test
  void dividesWordsThatAreWiderThanTheirBox() {
    LogicChart chart = chart(2, 3, "Donaudampfschifffahrtsgesellschaftskapitänspatentprüfung");

    assertThat(ChartCheck.faults(chart)).isEmpty();
  }

  @Test
  void growsWithItsTexts() {
    assertThat(chart(6, 3, LONG).height()).isGreaterThan(2 * chart(6, 3, "Kurz").height());
  }

  @Test
  void drawsAnArrowBetweenStepsOnly() {
    Canvas canvas = Canvas.faithful();
    LogicChart chart = chart(4, 2, "Kurz");
    chart.draw(canvas, Chart.FULL_WIDTH, chart.height());

    assertThat(canvas.marks())
        .filteredOn(mark -> mark instanceof Canvas.Fill && mark.colour().equals(Ink.MUTED))
        .hasSize(3);
  }
}
