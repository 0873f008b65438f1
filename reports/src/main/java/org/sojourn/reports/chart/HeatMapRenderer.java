package org.sojourn.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Hands each cell of a plot to its heat map for drawing. */
final class HeatMapRenderer extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1L;
  private static final double GAP = 1;
  private final transient HeatMapChart chart;

  HeatMapRenderer(HeatMapChart chart) {
    this.chart = chart;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      XYItemRendererState state,
      Rectangle2D dataArea,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    double x = dataset.getXValue(series, item);
    double y = dataset.getYValue(series, item);
    double left = domainAxis.valueToJava2D(x - 0.5, dataArea, plot.getDomainAxisEdge());
    double right = domainAxis.valueToJava2D(x + 0.5, dataArea, plot.getDomainAxisEdge());
    double top = rangeAxis.valueToJava2D(y - 0.5, dataArea, plot.getRangeAxisEdge());
    double bottom = rangeAxis.valueToJava2D(y + 0.5, dataArea, plot.getRangeAxisEdge());
    chart.paint(
        new Pen(graphics),
        item,
        new Rectangle2D.Double(
            left + GAP, top + GAP, right - left - 2 * GAP, bottom - top - 2 * GAP));
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
