package org.sojourn.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/**
 * Where a row is drawn.
 *
 * @param pen draws
 * @param area the row's rectangle between names and figures
 * @param scale from a figure to its x
 */
record RowSpace(Pen pen, Rectangle2D area, DoubleUnaryOperator scale) {

  /** The height on which marks are centred. */
  double middle() {
    return area.getCenterY();
  }

  /** The x of a figure. */
  double x(double figure) {
    return scale.applyAsDouble(figure);
  }

  /** The part of the row between two figures, {@code height} pixels high. */
  Rectangle2D bar(double from, double to, double height) {
    double left = Math.min(x(from), x(to));
    double width = Math.abs(x(to) - x(from));
    return new Rectangle2D.Double(left, middle() - height / 2, width, height);
  }
}
