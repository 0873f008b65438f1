package org.sojourn.notebooks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Pairs of numbers as circles, and a line through them with the band of its uncertainty. */
public final class ScatterChart {

  private static final double CIRCLE = 10;
  private static final int FILLED = 90;

  private ScatterChart() {}

  /** Two numbers of one unit of observation. */
  public record Point(double x, double y) {}

  /** A point of the line, with the limits of the band there. */
  public record Along(double x, double y, double low, double high) {}

  /**
   * The chart.
   *
   * @param finding what it says, as title
   * @param reading how to read it
   * @param line from left to right
   */
  public static JFreeChart of(
      String finding,
      String reading,
      NumberAxis across,
      NumberAxis up,
      List<Point> points,
      List<Along> line) {
    XYPlot plot = new XYPlot(circles(points), across, up, circleRenderer());
    plot.setDataset(1, band(line));
    plot.setRenderer(1, bandRenderer());
    return Style.chart(finding, reading, plot);
  }

  /** An axis with a label, from one number to another. */
  public static NumberAxis axis(String label, double from, double to) {
    return Style.numbers(label, from, to);
  }

  private static XYSeriesCollection circles(List<Point> points) {
    XYSeries series = new XYSeries("points");
    points.forEach(point -> series.add(point.x(), point.y()));
    return new XYSeriesCollection(series);
  }

  private static XYLineAndShapeRenderer circleRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-CIRCLE / 2, -CIRCLE / 2, CIRCLE, CIRCLE));
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, withAlpha(Ink.BLUE));
    renderer.setSeriesPaint(0, Ink.BLUE);
    return renderer;
  }

  private static YIntervalSeriesCollection band(List<Along> line) {
    YIntervalSeries series = new YIntervalSeries("line");
    line.forEach(at -> series.add(at.x(), at.y(), at.low(), at.high()));
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private static DeviationRenderer bandRenderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setSeriesPaint(0, Ink.VERMILION);
    renderer.setSeriesFillPaint(0, Ink.VERMILION);
    renderer.setAlpha(0.18f);
    renderer.setSeriesStroke(0, new BasicStroke(2.2f));
    return renderer;
  }

  private static Color withAlpha(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FILLED);
  }
}
