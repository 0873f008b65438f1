package org.sojourn.notebooks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts have in common: a title that says the finding, and how to read what is drawn. */
final class Style {

  /** In pixels of the page. */
  static final int WIDTH = 900;

  static final float LABEL = 13;

  private static final double MOST_TICKS = 8;
  private static final float TITLE = 17;

  private Style() {}

  static JFreeChart chart(String finding, String reading, XYPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(Ink.GRID);
    plot.setRangeGridlinePaint(Ink.GRID);
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlineStroke(new BasicStroke(1));
    JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(8, 8, 8, 16));
    chart.setTitle(title(finding, true));
    chart.addSubtitle(title(reading, false));
    return chart;
  }

  private static TextTitle title(String text, boolean strong) {
    TextTitle title = new TextTitle(text, strong ? Ink.bold(TITLE) : Ink.plain(LABEL));
    title.setPaint(strong ? Ink.NAVY : Ink.TEXT);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setMargin(0, 4, strong ? 2 : 10, 4);
    title.setExpandToFitSpace(true);
    return title;
  }

  static NumberAxis numbers(String label, double from, double to) {
    NumberAxis axis = new NumberAxis(label);
    axis.setRange(from, to);
    axis.setTickUnit(tick(to - from));
    dress(axis);
    return axis;
  }

  /** Few round numbers on an axis: steps of 1, 2 or 5, or a power of ten of them. */
  private static NumberTickUnit tick(double length) {
    double least = length / MOST_TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double step =
        DoubleStream.of(1, 2, 5, 10)
            .map(i -> i * power)
            .filter(s -> s >= least)
            .findFirst()
            .orElseThrow();
    int digits = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    DecimalFormat format =
        new DecimalFormat(
            digits == 0 ? "0" : "0." + "0".repeat(digits),
            DecimalFormatSymbols.getInstance(Locale.ROOT));
    return new NumberTickUnit(step, format);
  }

  static void dress(ValueAxis axis) {
    axis.setLabelFont(Ink.plain(LABEL));
    axis.setLabelPaint(Ink.TEXT);
    axis.setTickLabelFont(Ink.plain(LABEL));
    axis.setTickLabelPaint(Ink.TEXT);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
  }
}
