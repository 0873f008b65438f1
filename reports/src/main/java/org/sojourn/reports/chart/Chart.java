package org.sojourn.reports.chart;

import java.awt.Graphics2D;
import java.util.List;

/** A drawing of figures. Its title and source stand in the text around it, never inside. */
public interface Chart {

  /** Width of charts as wide as the text, in CSS pixels (96 to the inch). */
  int FULL_WIDTH = 627;

  /** Every text inside the drawing, for the check that the typeface has all its characters. */
  List<String> texts();

  /** The height at which it looks best, in CSS pixels. */
  int height();

  /** The least height at which all of it can be read, in CSS pixels. */
  default int leastHeight() {
    return height();
  }

  /** The greatest height at which it still looks well, in CSS pixels. */
  default int mostHeight() {
    return height();
  }

  /**
   * Draws into the rectangle from the origin.
   *
   * @param graphics where to
   * @param width in CSS pixels
   * @param height in CSS pixels
   */
  void draw(Graphics2D graphics, double width, double height);
}
