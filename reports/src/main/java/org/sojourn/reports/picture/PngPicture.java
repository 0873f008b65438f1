package org.sojourn.reports.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Paints pictures as wide as a slide. */
final class PngPicture {

  private static final int WIDTH = 1920;

  private static final Map<RenderingHints.Key, Object> FINE =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

  private PngPicture() {}

  static byte[] of(Picture picture) {
    double scale = (double) WIDTH / picture.figure().width();
    int height = (int) Math.ceil(picture.figure().height() * scale);
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHints(FINE);
    graphics.scale(scale, (double) height / picture.figure().height());
    picture.draw(graphics);
    graphics.dispose();
    return PngFile.of(image);
  }
}
