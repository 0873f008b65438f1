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
  @CsvSource({"1, 1", "6, 1", "6, 2", "6, 3", "2, 7"})
  void clipsNoLabel(int steps, int parts) {
    assertThat(ChartCheck.faults(chart(steps, parts, LONG))).isEmpty();
    assertThat(ChartCheck.faults(chart(steps, parts, "Kurz"))).isEmpty();
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
