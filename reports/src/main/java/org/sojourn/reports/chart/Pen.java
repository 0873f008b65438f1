package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes and draws on a chart's surface.
 *
 * @param graphics the surface
 */
record Pen(Graphics2D graphics) {

  private static final double HATCH_STEP = 5;
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  /** Where a text stands to its point. */
  enum Side {
    /** The text begins there. */
    RIGHT_OF,
    /** The text ends there. */
    LEFT_OF,
    /** The text is centred there. */
    AT
  }

  /** Writes one line whose capitals are centred on the height {@code y}. */
  void write(String text, double x, double y, Side side, Font font, Color colour) {
    graphics.setFont(font);
    graphics.setColor(colour);
    double width = width(text, font);
    double left =
        switch (side) {
          case RIGHT_OF -> x;
          case LEFT_OF -> x - width;
          case AT -> x - width / 2;
        };
    graphics.drawString(text, (float) left, (float) (y + font.getSize2D() * 0.36));
  }

  /** The width of {@code text}, the same on every surface. */
  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
  }

  /** The width of the longest part of {@code text} between blanks. */
  static double widestWord(String text, Font font) {
    return Stream.of(text.split(" ", -1)).mapToDouble(word -> width(word, font)).max().orElse(0);
  }

  /**
   * Breaks {@code text} at blanks into lines of at most {@code width}; what stands in brackets only
   * where it is longer than a line.
   */
  static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : pieces(text, font, width)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** The words of {@code text}; one piece for what stands in brackets and fits on a line. */
  private static List<String> pieces(String text, Font font, double width) {
    List<String> pieces = new ArrayList<>();
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      int last = i;
      if (words[i].startsWith("(")) {
        while (last < words.length - 1 && !words[last].endsWith(")")) {
          last++;
        }
      }
      String piece = String.join(" ", Arrays.asList(words).subList(i, last + 1));
      boolean whole = piece.endsWith(")") && width(piece, font) <= width;
      pieces.add(whole ? piece : words[i]);
      i = whole ? last : i;
    }
    return pieces;
  }

  void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  /** Fills {@code shape} so that it stands out from white and from its neighbours. */
  void block(Shape shape, Color colour) {
    fill(shape, colour);
    stroke(shape, Ink.standsOut(colour) ? Color.WHITE : Ink.EDGE, 0.7);
  }

  void stroke(Shape shape, Color colour, double width) {
    graphics.setColor(colour);
    graphics.setStroke(Ink.line(width));
    graphics.draw(shape);
  }

  void line(double x1, double y1, double x2, double y2, Color colour, double width) {
    stroke(new Line2D.Double(x1, y1, x2, y2), colour, width);
  }

  /** Hatches {@code area}: the mark of what is hidden. */
  void hatch(Rectangle2D area) {
    for (double start = HATCH_STEP / 2;
        start < area.getWidth() + area.getHeight();
        start += HATCH_STEP) {
      double x1 = Math.min(start, area.getWidth());
      double y1 = start - x1;
      double y2 = Math.min(start, area.getHeight());
      double x2 = start - y2;
      line(area.getX() + x1, area.getY() + y1, area.getX() + x2, area.getY() + y2, Ink.HATCH, 0.6);
    }
    stroke(area, Ink.HATCH, 0.5);
  }
}
