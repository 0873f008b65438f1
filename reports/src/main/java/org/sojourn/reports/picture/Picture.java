package org.sojourn.reports.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.ReportDocument;

/**
 * A figure of a report by itself, for slides: the same drawing as in the report, on white.
 *
 * @param language two-letter code
 * @param figure what the report says around it
 * @param chart the drawing
 */
public record Picture(String language, Block.Figure figure, Chart chart) {

  /** The pictures of {@code document}, in the order of its figures. */
  public static List<Picture> of(ReportDocument document) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(Block.Figure.class::cast)
        .map(f -> new Picture(document.language(), f, document.charts().get(f.chart())))
        .toList();
  }

  /** The name of its SVG file. */
  public String svgName() {
    return figure.id() + ".svg";
  }

  /** The name of its PNG file. */
  public String pngName() {
    return figure.id() + ".png";
  }

  /** The picture as SVG whose text stays text, with title and description for listeners. */
  public byte[] svg() {
    return SvgPicture.of(this);
  }

  /** The picture as PNG, 1920 pixels wide, in the bundled typeface. */
  public byte[] png() {
    return PngPicture.of(this);
  }

  /** Draws figure and ground in CSS pixels. */
  void draw(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
    chart.draw(graphics, figure.width(), figure.height());
  }
}
