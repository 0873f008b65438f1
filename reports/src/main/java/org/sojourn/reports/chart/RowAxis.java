package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.sojourn.reports.type.Typeface;

/** Writes the names and bases of rows left of a plot, and their figures right of it. */
final class RowAxis extends CategoryAxis {

  private static final long serialVersionUID = 1L;
  private static final double GAP = 10;

  /** Height of a line of a name, in CSS pixels. */
  static final double LINE = 12.5;

  private final transient List<RowLabel> labels;
  private final double nameWidth;

  RowAxis(List<RowLabel> labels, double nameWidth) {
    this.labels = labels;
    this.nameWidth = nameWidth;
  }

  @Override
  public AxisState draw(
      Graphics2D graphics,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    Pen pen = new Pen(graphics);
    double height = dataArea.getHeight() / labels.size();
    for (int i = 0; i < labels.size(); i++) {
      write(pen, labels.get(i), dataArea, dataArea.getY() + (i + 0.5) * height);
    }
    return new AxisState(cursor);
  }

  /** The name of {@code label} in lines, beside its base in a column of {@code nameWidth}. */
  static List<String> lines(RowLabel label, double nameWidth) {
    return label.heading()
        ? Pen.wrap(label.name(), font(label), Chart.FULL_WIDTH)
        : Pen.wrap(label.name(), font(label), nameWidth - GAP - baseWidth(label));
  }

  /** The width of a column in which no word of {@code label} has to be broken. */
  static double leastWidth(RowLabel label) {
    return label.heading() ? 0 : Pen.widestWord(label.name(), font(label)) + GAP + baseWidth(label);
  }

  private static double baseWidth(RowLabel label) {
    double width = Pen.width(label.base(), Typeface.plain(RowChart.SMALL));
    return width == 0 ? 0 : width + GAP;
  }

  private static Font font(RowLabel label) {
    return label.heading() ? Typeface.bold(RowChart.NORMAL) : Typeface.plain(RowChart.NORMAL);
  }

  private void write(Pen pen, RowLabel label, Rectangle2D dataArea, double middle) {
    Font small = Typeface.plain(RowChart.SMALL);
    Font font = font(label);
    Color colour = label.heading() ? Ink.NAVY : Ink.TEXT;
    double right = dataArea.getX() - GAP;
    double left = dataArea.getX() - nameWidth;
    List<String> lines = lines(label, nameWidth);
    double first = middle - (lines.size() - 1) * LINE / 2;
    for (int i = 0; i < lines.size(); i++) {
      pen.write(lines.get(i), left, first + i * LINE, Pen.Side.RIGHT_OF, font, colour);
    }
    pen.write(label.base(), right, middle, Pen.Side.LEFT_OF, small, Ink.MUTED);
    pen.write(label.value(), dataArea.getMaxX() + GAP, middle, Pen.Side.RIGHT_OF, small, Ink.TEXT);
  }
}
