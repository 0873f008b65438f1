package org.sojourn.notebooks;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
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
    dress(axis);
    return axis;
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
