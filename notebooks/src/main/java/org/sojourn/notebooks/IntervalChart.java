package org.sojourn.notebooks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Figures below each other: a dot for the figure, a line for its interval, hatching if hidden. */
public final class IntervalChart {

  private static final double DOT = 9;
  private static final double ABOVE = 0.36;
  private static final double HATCHED = 0.22;
  private static final double NEAR = 0.2;
  private static final double MARGIN = 0.012;
  private static final int FRAME = 130;
  private static final int EACH = 46;

  private IntervalChart() {}

  /**
   * One figure.
   *
   * @param label left of it
   * @param value null where it is hidden
   * @param low lower limit of its interval, null where it has none
   * @param high upper limit of its interval, null where it has none
   * @param text beside the dot, such as the value with its unit
   */
  public record Figure(String label, Double value, Double low, Double high, String text) {

    /** A figure that must not be shown. */
    public static Figure hidden(String label) {
      return new Figure(label, null, null, null, "hidden");
    }
  }

  /**
   * The chart.
   *
   * @param finding what it says, as title
   * @param reading how to read it
   * @param axis what the figures are, with unit
   * @param from left end of the axis
   * @param to right end of the axis
   */
  public static JFreeChart of(
      String finding, String reading, String axis, double from, double to, List<Figure> figures) {
    XYIntervalSeries series = new XYIntervalSeries("figures");
    String[] labels = figures.stream().map(Figure::label).toArray(String[]::new);
    SymbolAxis rows = new SymbolAxis(null, labels);
    rows.setInverted(true);
    rows.setGridBandsVisible(false);
    Style.dress(rows);
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    double margin = (to - from) * MARGIN;
    NumberAxis numbers = Style.numbers(axis, from - margin, to + margin);
    XYPlot plot = new XYPlot(data, numbers, rows, renderer());
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.value() == null) {
        hide(plot, i, from, to, figure.text());
      } else {
        add(series, i, figure);
        XYTextAnnotation text = text(figure.text(), figure.value(), i - ABOVE);
        text.setTextAnchor(anchor((figure.value() - from) / (to - from)));
        plot.addAnnotation(text);
      }
    }
    return Style.chart(finding, reading, plot);
  }

  private static void add(XYIntervalSeries series, int row, Figure figure) {
    double low = figure.low() == null ? figure.value() : figure.low();
    double high = figure.high() == null ? figure.value() : figure.high();
    series.add(figure.value(), low, high, row, row, row);
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setSeriesPaint(0, Ink.BLUE);
    renderer.setErrorStroke(new BasicStroke(2.2f));
    renderer.setCapLength(7);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
    return renderer;
  }

  /** The height at which a chart of {@code rows} looks best, in pixels. */
  public static int height(int rows) {
    return FRAME + EACH * rows;
  }

  /** Text near an end of the axis goes inwards. */
  private static TextAnchor anchor(double place) {
    if (place > 1 - NEAR) {
      return TextAnchor.CENTER_RIGHT;
    }
    return place < NEAR ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER;
  }

  private static void hide(XYPlot plot, int row, double from, double to, String word) {
    plot.addAnnotation(
        new XYBoxAnnotation(from, row + HATCHED, to, row - HATCHED, null, null, hatching()));
    XYTextAnnotation text = text(word, (from + to) / 2, row);
    text.setBackgroundPaint(Color.WHITE);
    plot.addAnnotation(text);
  }

  private static XYTextAnnotation text(String words, double x, double y) {
    XYTextAnnotation text = new XYTextAnnotation(words, x, y);
    text.setFont(Ink.plain(Style.LABEL));
    text.setPaint(Ink.TEXT);
    return text;
  }

  private static TexturePaint hatching() {
    int side = 6;
    BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = tile.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, side, side);
    graphics.setColor(Ink.HATCH);
    graphics.drawLine(0, side - 1, side - 1, 0);
    graphics.dispose();
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, side, side));
  }
}
