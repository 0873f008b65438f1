package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The ornament of the cover: arcs between places, like journeys on a map without borders. */
public final class CoverArt implements Chart {

  private static final int PLACES = 17;
  private static final double HORIZON = 136.0 / 297;

  @Override
  public List<String> texts() {
    return List.of();
  }

  @Override
  public int height() {
    return 1122;
  }

  @Override
  public void draw(Graphics2D graphics, double width, double height) {
    Pen pen = new Pen(graphics);
    pen.fill(new Rectangle2D.Double(0, 0, width, height * HORIZON), Ink.NAVY);
    double base = height * HORIZON;
    for (int from = 0; from < PLACES; from++) {
      for (int step = 1; step < PLACES; step++) {
        int to = from + step;
        if (to < PLACES && (from * 7 + step * 5) % 4 == 0) {
          arc(pen, x(from, width), x(to, width), base);
        }
      }
    }
    for (int place = 0; place < PLACES; place++) {
      double size = 5 + (place * 5) % 7;
      double x = x(place, width);
      pen.fill(new Ellipse2D.Double(x - size / 2, base - size / 2, size, size), Ink.SKY);
    }
  }

  private static double x(int place, double width) {
    double margin = width * 0.105;
    return margin + (width - 2 * margin) * place / (PLACES - 1);
  }

  private static void arc(Pen pen, double from, double to, double base) {
    double rise = (to - from) * 0.44;
    pen.stroke(
        new QuadCurve2D.Double(from, base, (from + to) / 2, base - rise, to, base),
        new Color(0x3d7fb0),
        0.8);
  }
}
