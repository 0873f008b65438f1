package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sojourn.reports.type.Typeface;

/**
 * How one thing is meant to lead to the next: a column for each step, its parts in boxes below its
 * name, an arrow from each step to the next. Steps that have no room beside each other go on in a
 * second row.
 */
public final class LogicChart implements Chart {

  private static final int MOST_BESIDE = 3;
  private static final double BESIDE = 22;
  private static final double PADDING = 8;
  private static final double TIGHT = 2.5;
  private static final double WIDE = 13;
  private static final double LINE = 13.5;
  private static final double SIZE = 9.6;
  private static final double INSET = 1;
  private static final Air USUAL = new Air(6, 30);
  private static final Air LITTLE = new Air(3.5, 22);

  private final List<Step> steps;
  private final int first;
  private final int all;
  private final List<List<Step>> rows;
  private final double wide;

  /**
   * Some steps of a whole.
   *
   * @param steps what to draw, in their order
   * @param first how many steps of the whole come before them
   * @param all how many steps the whole has
   */
  public LogicChart(List<Step> steps, int first, int all) {
    this.steps = List.copyOf(steps);
    this.first = first;
    this.all = all;
    int count = (steps.size() + MOST_BESIDE - 1) / MOST_BESIDE;
    int beside = (steps.size() + count - 1) / count;
    this.rows =
        IntStream.range(0, count)
            .mapToObj(i -> this.steps.subList(i * beside, Math.min(steps.size(), (i + 1) * beside)))
            .toList();
    this.wide = (FULL_WIDTH - 2 * INSET - (beside - 1) * BESIDE) / beside;
  }

  /**
   * One step.
   *
   * @param name above its boxes
   * @param parts texts of its boxes
   */
  public record Step(String name, List<String> parts) {

    /** Copies the list. */
    public Step {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What is left free.
   *
   * @param gap between the boxes of a step
   * @param below between two rows
   */
  private record Air(double gap, double below) {}

  @Override
  public List<String> texts() {
    return steps.stream()
        .flatMap(step -> Stream.concat(Stream.of(step.name()), step.parts().stream()))
        .toList();
  }

  @Override
  public int height() {
    return height(PADDING, USUAL);
  }

  @Override
  public int leastHeight() {
    return height(TIGHT, LITTLE);
  }

  @Override
  public int mostHeight() {
    return height(WIDE, USUAL);
  }

  private int height(double padding, Air air) {
    double boxes = rows.stream().mapToDouble(row -> row(row, padding, air)).sum();
    return (int) Math.ceil(boxes + (rows.size() - 1) * air.below() + 2 * INSET);
  }

  /** The height of a row: its names and its highest column. */
  private double row(List<Step> row, double padding, Air air) {
    double boxes = row.stream().mapToDouble(step -> boxes(step, padding, air)).max().orElse(0);
    return names(row, air) + boxes;
  }

  private double names(List<Step> row, Air air) {
    int lines = row.stream().mapToInt(step -> name(step).size()).max().orElse(1);
    return lines * LINE + air.gap();
  }

  private double boxes(Step step, double padding, Air air) {
    double text = step.parts().stream().mapToInt(part -> part(part).size()).sum() * LINE;
    int count = step.parts().size();
    return text + count * 2 * padding + (count - 1) * air.gap();
  }

  private List<String> name(Step step) {
    return lines(step.name(), Typeface.bold(SIZE + 1), wide);
  }

  private List<String> part(String part) {
    return lines(part, Typeface.plain(SIZE), wide - 2 * PADDING);
  }

  @Override
  public void draw(Graphics2D graphics, double width, double height) {
    Pen pen = new Pen(graphics);
    Air air = height < height(TIGHT, USUAL) ? LITTLE : USUAL;
    double room = (height - height(TIGHT, air)) / rows.size();
    double top = INSET;
    int number = first;
    for (List<Step> row : rows) {
      double high = row(row, TIGHT, air) + room;
      if (top > INSET) {
        turn(pen, top, air);
      }
      for (int i = 0; i < row.size(); i++) {
        double left = INSET + i * (wide + BESIDE);
        step(pen, row, i, new Rectangle2D.Double(left, top, wide, high), number, air);
        number++;
      }
      top += high + air.below();
    }
  }

  /** A step in {@code area}: all its boxes are as much higher as the row is. */
  private void step(Pen pen, List<Step> row, int place, Rectangle2D area, int number, Air air) {
    Step step = row.get(place);
    Color fill = Ink.ramp(number / (double) Math.max(1, all));
    double y = area.getY() + names(row, air);
    double more = (area.getMaxY() - y - boxes(step, TIGHT, air)) / Math.max(1, step.parts().size());
    if (place > 0) {
      double middle = (y + area.getMaxY()) / 2;
      arrow(pen, area.getX() - BESIDE + 4, middle, area.getX() - 4, middle);
    }
    write(pen, name(step), area.getX(), area.getY() + LINE / 2, Typeface.bold(SIZE + 1), Ink.NAVY);
    for (String part : step.parts()) {
      List<String> text = part(part);
      double high = text.size() * LINE + 2 * TIGHT + more;
      pen.block(new Rectangle2D.Double(area.getX(), y, wide, high), fill);
      double line = y + high / 2 - (text.size() - 1) * LINE / 2;
      write(pen, text, area.getX() + PADDING, line, Typeface.plain(SIZE), Ink.on(fill));
      y += high + air.gap();
    }
  }

  private static void write(
      Pen pen, List<String> lines, double x, double y, Font font, Color colour) {
    for (int i = 0; i < lines.size(); i++) {
      pen.write(lines.get(i), x, y + i * LINE, Pen.Side.RIGHT_OF, font, colour);
    }
  }

  /** From the last step of a row, whose boxes end above {@code top}, to the first of the next. */
  private void turn(Pen pen, double top, Air air) {
    double from = FULL_WIDTH - INSET - wide / 2;
    double to = INSET + wide / 2;
    double middle = top - air.below() * 0.6;
    pen.line(from, top - air.below() + 4, from, middle, Ink.MUTED, 1.4);
    pen.line(from + 0.7, middle, to - 0.7, middle, Ink.MUTED, 1.4);
    arrow(pen, to, middle, to, top - 3);
  }

  private static void arrow(Pen pen, double x1, double y1, double x2, double y2) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    double dx = (x2 - x1) / length;
    double dy = (y2 - y1) / length;
    pen.line(x1, y1, x2 - 5 * dx, y2 - 5 * dy, Ink.MUTED, 1.4);
    Path2D head = new Path2D.Double();
    head.moveTo(x2 - 6 * dx - 4.5 * dy, y2 - 6 * dy + 4.5 * dx);
    head.lineTo(x2 - 6 * dx + 4.5 * dy, y2 - 6 * dy - 4.5 * dx);
    head.lineTo(x2, y2);
    head.closePath();
    pen.fill(head, Ink.MUTED);
  }

  /** {@code text} in lines of at most {@code width}; a word that is wider is divided. */
  private static List<String> lines(String text, Font font, double width) {
    return Pen.wrap(text.strip(), font, width).stream()
        .flatMap(line -> divided(line, font, width).stream())
        .toList();
  }

  private static List<String> divided(String line, Font font, double width) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= line.length(); to++) {
      if (to - from > 1 && Pen.width(line.substring(from, to), font) > width) {
        parts.add(line.substring(from, to - 1));
        from = to - 1;
      }
    }
    parts.add(line.substring(from));
    return parts;
  }
}
