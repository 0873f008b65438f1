package org.sojourn.reports.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.sojourn.reports.chart.Chart;
import org.w3c.dom.Element;

/** Draws charts as vectors where the document has {@code <object type="chart/jfree">}. */
final class ChartDrawer implements FSObjectDrawer {

  /** Value of the {@code type} attribute. */
  static final String TYPE = "chart/jfree";

  private final Map<String, Chart> charts;

  ChartDrawer(Map<String, Chart> charts) {
    this.charts = charts;
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    String id = element.getAttribute("data-id");
    Chart chart = charts.get(id);
    if (chart == null) {
      throw new IllegalArgumentException("the document asks for the unknown chart '" + id + "'");
    }
    double pixelWidth = width / dotsPerPixel;
    double pixelHeight = height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) pixelWidth,
        (float) pixelHeight,
        graphics -> chart.draw(graphics, pixelWidth, pixelHeight));
    return null;
  }
}
