package org.sojourn.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What charts say of hidden cells, and what they leave out. */
class ChartTextTest {

  private static BufferedImage draw(Chart chart) {
    BufferedImage image =
        new BufferedImage(Chart.FULL_WIDTH, chart.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    chart.draw(graphics, image.getWidth(), image.getHeight());
    graphics.dispose();
    return image;
  }

  private static Set<Integer> colours(BufferedImage image, int left, int right) {
    Set<Integer> colours = new java.util.HashSet<>();
    for (int x = left; x < right; x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y) & 0xffffff);
      }
    }
    return colours;
  }

  private static HeatMapChart map(State state, String text) {
    return new HeatMapChart(
        new HeatMapChart.Side("Sector", List.of("Trade")),
        new HeatMapChart.Side("Country", List.of("DE")),
        List.of(List.of(new HeatMapChart.Cell(state, 1, text, ""))),
        30);
  }

  @Test
  void aHiddenCellIsHatchedWithoutFill() {
    Set<Integer> shown = colours(draw(map(State.SHOWN, "")), 300, 500);
    Set<Integer> hidden = colours(draw(map(State.HIDDEN, "")), 300, 500);

    assertThat(shown).contains(Ink.ramp(1).getRGB() & 0xffffff);
    assertThat(hidden)
        .doesNotContain(Ink.ramp(1).getRGB() & 0xffffff)
        .contains(Color.WHITE.getRGB() & 0xffffff);
    assertThat(hidden.size()).isGreaterThan(1);
  }

  @Test
  void aHiddenCellDrawsNoText() {
    BufferedImage without = draw(map(State.HIDDEN, ""));
    BufferedImage with = draw(map(State.HIDDEN, "77 %"));

    assertThat(differences(without, with)).isZero();
    assertThat(differences(draw(map(State.EMPTY, "")), draw(map(State.EMPTY, "none"))))
        .isPositive();
  }

  private static int differences(BufferedImage one, BufferedImage other) {
    int differences = 0;
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        differences += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return differences;
  }

  @Test
  void longNamesMakeRowsHigher() {
    String name = "Companies that have introduced new products or services after six months";
    IntervalChart.Row row =
        new IntervalChart.Row(
            RowLabel.of(name, "n = 67 of 108", "58 %"),
            State.SHOWN,
            "",
            58.0,
            51.0,
            65.0,
            null,
            null);
    IntervalChart.Row brief =
        new IntervalChart.Row(
            RowLabel.of("All", "n = 9", "58 %"), State.SHOWN, "", 58.0, 51.0, 65.0, null, null);
    Measure percent = new Measure(0, 100, 20, value -> Long.toString(Math.round(value)));

    assertThat(new IntervalChart(List.of(row), percent).height())
        .isGreaterThan(new IntervalChart(List.of(brief), percent).height());
  }

  @Test
  void aSplitScaleReachesAsFarAsItsAnswers() {
    LikertChart chart =
        new LikertChart(
            List.of("No", "Neither", "Yes"),
            1,
            List.of(
                new LikertChart.Row(
                    RowLabel.of("Q", "n = 10", ""), List.of(30.0, 30.0, 40.0), State.SHOWN, "")),
            value -> Long.toString(Math.round(value)));

    assertThat(chart.measure().low()).isEqualTo(-60);
    assertThat(chart.measure().high()).isEqualTo(60);
    assertThat(chart.texts()).contains("Neither", "60", "0");
  }
}
