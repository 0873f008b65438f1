package org.sojourn.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Hands each row of a plot to its chart for drawing. */
final class RowRenderer extends AbstractCategoryItemRenderer {

  private static final long serialVersionUID = 1L;
  private final transient RowChart chart;

  RowRenderer(RowChart chart) {
    this.chart = chart;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D dataArea,
      CategoryPlot plot,
      CategoryAxis domainAxis,
      ValueAxis rangeAxis,
      CategoryDataset dataset,
      int series,
      int row,
      int pass) {
    double height = dataArea.getHeight() / dataset.getColumnCount();
    Rectangle2D area =
        new Rectangle2D.Double(
            dataArea.getX(), dataArea.getY() + row * height, dataArea.getWidth(), height);
    RowSpace space =
        new RowSpace(
            new Pen(graphics),
            area,
            figure -> rangeAxis.valueToJava2D(figure, dataArea, plot.getRangeAxisEdge()));
    chart.paintGrid(space, row);
    chart.paint(space, row);
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
