package org.sojourn.notebooks;

import static java.util.stream.Collectors.joining;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.rapaio.jupyter.kernel.global.Global;

/** Shows things below a cell, as HTML that also can be listened to. */
public final class Show {

  /** Pixels of the picture for each pixel on the page, so that letters stay sharp. */
  private static final int SCALE = 2;

  private Show() {}

  /** Shows a table under its caption; a cell without a value is empty. */
  public static void table(String caption, Table table) {
    html(
        "<table><caption style=\"text-align: left; font-weight: bold\">"
            + escape(caption)
            + "</caption><thead><tr>"
            + table.columns().stream()
                .map(column -> "<th scope=\"col\">" + escape(column) + "</th>")
                .collect(joining())
            + "</tr></thead><tbody>"
            + table.rows().stream().map(Show::row).collect(joining())
            + "</tbody></table>");
  }

  private static String row(Row row) {
    List<Object> values = List.copyOf(row.cells().values().stream().map(Show::present).toList());
    return "<tr><th scope=\"row\" style=\"text-align: left\">"
        + escape(values.get(0).toString())
        + "</th>"
        + values.stream().skip(1).map(Show::cell).collect(joining())
        + "</tr>";
  }

  private static Object present(Object value) {
    return value == null ? "" : value;
  }

  private static String cell(Object value) {
    return "<td>" + escape(value.toString()) + "</td>";
  }

  /**
   * Shows a chart.
   *
   * @param height in pixels; all are equally wide
   * @param alternative what the chart says, for those who do not see it
   */
  public static void chart(JFreeChart chart, int height, String alternative) {
    html(
        "<img width=\""
            + Style.WIDTH
            + "\" height=\""
            + height
            + "\" alt=\""
            + escape(alternative)
            + "\" src=\"data:image/png;base64,"
            + Base64.getEncoder().encodeToString(png(chart, height))
            + "\">");
  }

  private static byte[] png(JFreeChart chart, int height) {
    BufferedImage image =
        new BufferedImage(Style.WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(SCALE, SCALE);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, Style.WIDTH, height));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Shows a sentence that the reader must not miss. */
  public static void finding(String sentence) {
    html("<p><strong>" + escape(sentence) + "</strong></p>");
  }

  private static void html(String html) {
    Global.display("text/html", html);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
