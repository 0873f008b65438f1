package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.reports.type.Typeface;

/** What colours mean, above a chart: beside each other, on further lines where there is no room. */
final class Legend {

  private static final double SWATCH = 9;
  private static final double SWATCH_GAP = 4;
  private static final double GAP = 16;
  private static final double LINE = 14;
  private static final double TOP = 4;
  private static final Font FONT = Typeface.plain(RowChart.SMALL);

  private final List<Entry> entries;
  private final int lines;

  private record Entry(String text, Color colour, double x, int line) {}

  /**
   * A legend in a picture as wide as charts are.
   *
   * @param names what is said of each colour
   * @param colours as many as names
   * @param left where it begins if there is room right of it
   */
  Legend(List<String> names, List<Color> colours, double left) {
    double total = names.stream().mapToDouble(Legend::width).sum() - GAP;
    double start = Math.max(0, Math.min(left, Chart.FULL_WIDTH - total));
    List<Entry> placed = new ArrayList<>();
    double x = start;
    int line = 0;
    for (int i = 0; i < names.size(); i++) {
      if (x > start && x + width(names.get(i)) - GAP > Chart.FULL_WIDTH) {
        x = start;
        line++;
      }
      Color colour = colours.get(i);
      for (String part : Pen.wrap(names.get(i), FONT, Chart.FULL_WIDTH - SWATCH - SWATCH_GAP)) {
        line += colour == null ? 1 : 0;
        placed.add(new Entry(part, colour, x, line));
        colour = null;
      }
      x += width(names.get(i));
    }
    this.entries = List.copyOf(placed);
    this.lines = line + 1;
  }

  private static double width(String name) {
    return SWATCH + SWATCH_GAP + Pen.width(name, FONT) + GAP;
  }

  /** Height with the gap below, in CSS pixels. */
  int height() {
    return (int) (lines * LINE + 2 * TOP + 2);
  }

  /** Draws from the picture's upper edge. */
  void paint(Pen pen) {
    for (Entry entry : entries) {
      double top = TOP + entry.line() * LINE;
      if (entry.colour() != null) {
        pen.block(new Rectangle2D.Double(entry.x(), top, SWATCH, SWATCH), entry.colour());
      }
      pen.write(
          entry.text(),
          entry.x() + SWATCH + SWATCH_GAP,
          top + SWATCH / 2,
          Pen.Side.RIGHT_OF,
          FONT,
          Ink.TEXT);
    }
  }
}
