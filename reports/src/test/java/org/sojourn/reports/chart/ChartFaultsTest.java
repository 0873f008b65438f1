package org.sojourn.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.reports.type.Typeface;

/** The check of charts finds what it looks for when it is brought back. */
class ChartFaultsTest {

  private static final Color PALE = new Color(0xb8c0c8);

  private static Chart chart(SampleKind kind) {
    return kind.of(new Sample("de", 3, Sample.Content.ORDINARY));
  }

  private static List<String> faults(Chart chart, Canvas canvas) {
    return ChartCheck.faults(chart, canvas, Chart.FULL_WIDTH, chart.height());
  }

  @ParameterizedTest
  @EnumSource(SampleKind.class)
  void findsLettersThatAreLargerThanTheirRoom(SampleKind kind) {
    Canvas large =
        Canvas.altered(colour -> colour, font -> font.deriveFont(font.getSize2D() * 1.8f));

    assertThat(faults(chart(kind), large))
        .anyMatch(fault -> fault.matches("'.*' at .* (meets '.*|is c.*|leaves the picture)"));
  }

  @ParameterizedTest
  @EnumSource(SampleKind.class)
  void findsWhatReachesOverTheEdge(SampleKind kind) {
    Chart chart = chart(kind);
    Canvas canvas = Canvas.faithful();
    canvas.translate(-Chart.FULL_WIDTH / 2.0, 0);

    assertThat(faults(chart, canvas)).anyMatch(fault -> fault.endsWith("leaves the picture"));
  }

  @ParameterizedTest
  @EnumSource(SampleKind.class)
  void findsPaleLetters(SampleKind kind) {
    Canvas pale =
        Canvas.altered(
            colour -> List.of(Ink.TEXT, Ink.MUTED).contains(colour) ? PALE : colour, font -> font);

    assertThat(faults(chart(kind), pale))
        .anyMatch(fault -> fault.matches("'.*' at .* has contrast 1\\.\\d\\d"));
  }

  @ParameterizedTest
  @EnumSource(
      value = SampleKind.class,
      names = {"BARS", "DOUBLE_BARS", "INTERVALS", "DUMBBELLS", "QUARTILES"})
  void findsPaleMarks(SampleKind kind) {
    Canvas pale = Canvas.altered(colour -> colour.equals(Ink.BLUE) ? PALE : colour, font -> font);

    assertThat(faults(chart(kind), pale))
        .anyMatch(fault -> fault.matches("(Fill|Line) at .* has contrast 1\\.\\d\\d"));
  }

  @ParameterizedTest
  @EnumSource(
      value = SampleKind.class,
      names = {"DOUBLE_BARS", "SPLIT_ANSWERS", "STACKED_ANSWERS", "QUARTILES"})
  void findsPaleFillsWithoutOutline(SampleKind kind) {
    Canvas bare =
        Canvas.altered(colour -> colour.equals(Ink.EDGE) ? Color.WHITE : colour, font -> font);

    assertThat(faults(chart(kind), bare))
        .anyMatch(fault -> fault.matches("Fill at .* has contrast [12]\\.\\d\\d"));
  }

  @Test
  void findsColumnsWithoutRoom() {
    List<String> names = Sample.sectors("de").subList(0, 12);
    List<HeatMapChart.Cell> cells =
        names.stream().map(n -> new HeatMapChart.Cell(State.SHOWN, 1, "100 %", "")).toList();
    Chart crammed =
        new HeatMapChart(
            new HeatMapChart.Side("Land", List.of("Polen")),
            new HeatMapChart.Side("", names),
            List.of(cells),
            30);

    assertThat(ChartCheck.faults(crammed))
        .anyMatch(fault -> fault.matches("'Architektur' .* meets 'Versicherungen' .*"));
  }

  /** A drawing with one fault each. */
  private record Spoilt(Painter painter, List<String> texts) implements Chart {

    interface Painter {
      void paint(Pen pen);
    }

    @Override
    public int height() {
      return 100;
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
      painter.paint(new Pen(graphics));
    }
  }

  private static List<String> faults(Spoilt.Painter painter) {
    return faults(new Spoilt(painter, List.of("Wort Zahl")), Canvas.faithful());
  }

  private static final Font FONT = Typeface.plain(10);

  private static void write(Pen pen, String text, double x, Color colour) {
    pen.write(text, x, 50, Pen.Side.RIGHT_OF, FONT, colour);
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    assertThat(faults(pen -> write(pen, "Wort", 10, Ink.TEXT))).isEmpty();
    assertThat(
            faults(
                pen -> {
                  write(pen, "Wort", 10, Ink.TEXT);
                  write(pen, "Zahl", 33, Ink.TEXT);
                }))
        .containsExactly("'Wort' at 21, 50 meets 'Zahl' at 43, 50");
    assertThat(faults(pen -> write(pen, "Wort", -3, Ink.TEXT)))
        .containsExactly("'Wort' at 8, 50 leaves the picture");
    assertThat(faults(pen -> write(pen, "Wort", 10, Ink.SKY)))
        .containsExactly("'Wort' at 21, 50 has contrast 2.31");
    assertThat(faults(pen -> write(pen, "Wert", 10, Ink.TEXT)))
        .containsExactly("texts() lacks 'e'");
  }

  @Test
  void seesLayers() {
    Rectangle2D half = new Rectangle2D.Double(10, 40, 12, 20);

    assertThat(
            faults(
                pen -> {
                  pen.fill(half, Ink.BLUE);
                  write(pen, "Wort", 10, Color.WHITE);
                }))
        .as("white letters that reach out of a bar")
        .containsExactly("'Wort' at 21, 50 has contrast 1.00");
    assertThat(
            faults(
                pen -> {
                  write(pen, "Wort", 10, Ink.TEXT);
                  pen.fill(half, Ink.BLUE);
                }))
        .containsExactly("'Wort' at 21, 50 is covered by a Fill at 16, 50");
    assertThat(
            faults(
                pen -> {
                  pen.line(0, 50, 60, 50, Ink.NAVY, 1);
                  write(pen, "Wort", 10, Ink.TEXT);
                }))
        .as("a line through the letters")
        .hasSize(1)
        .first()
        .asString()
        .contains("has contrast 1.");
  }

  @Test
  void seesWhatAClipCutsOff() {
    assertThat(
            faults(
                pen -> {
                  pen.graphics().setClip(new Rectangle2D.Double(0, 0, 15, 100));
                  write(pen, "Wort", 10, Ink.TEXT);
                }))
        .containsExactly("'Wort' at 21, 50 is cut");
  }
}
