package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.reports.type.Typeface;

/**
 * How one thing is meant to lead to the next: steps from top to bottom, their parts side by side in
 * boxes as high as the longest text asks for, an arrow from each step to the next.
 */
public final class LogicChart implements Chart {

  private static final int NAME_WIDTH = 104;
  private static final int MOST_BESIDE = 3;
  private static final double GAP = 9;
  private static final double ARROW = 24;
  private static final double PADDING = 8;
  private static final double LINE = 13.5;
  private static final double SIZE = 9.6;
  private static final double RIGHT_INSET = 2;

  private final List<Step> steps;
  private final int first;
  private final int all;

  /**
   * Some steps of a whole.
   *
   * @param steps what to draw, from the top
   * @param first how many steps of the whole come before them
   * @param all how many steps the whole has
   */
  public LogicChart(List<Step> steps, int first, int all) {
    this.steps = List.copyOf(steps);
    this.first = first;
    this.all = all;
  }

  /**
   * One step.
   *
   * @param name beside its boxes
   * @param parts texts of its boxes
   */
  public record Step(String name, List<String> parts) {

    /** Copies the list. */
    public Step {
      parts = List.copyOf(parts);
    }

    /** Its height with the arrow below, in CSS pixels. */
    public int height() {
      return (int) Math.ceil(boxes(this) + ARROW);
    }
  }

  @Override
  public List<String> texts() {
    return steps.stream()
        .flatMap(step -> Stream.concat(Stream.of(step.name()), step.parts().stream()))
        .toList();
  }

  @Override
  public int height() {
    return (int) Math.ceil(steps.stream().mapToInt(Step::height).sum() - ARROW + 2);
  }

  @Override
  public void draw(Graphics2D graphics, double width, double height) {
    Pen pen = new Pen(graphics);
    double top = 1;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      double boxes = boxes(step);
      step(pen, step, top, Ink.ramp((first + i) / (double) Math.max(1, all)));
      top += boxes;
      if (i < steps.size() - 1) {
        arrow(pen, NAME_WIDTH + (width - NAME_WIDTH) / 2, top);
        top += ARROW;
      }
    }
  }

  private static void step(Pen pen, Step step, double top, Color fill) {
    double y = top;
    List<String> name = lines(step.name(), Typeface.bold(SIZE), NAME_WIDTH - GAP);
    double middle = top + boxes(step) / 2 - (name.size() - 1) * LINE / 2;
    write(pen, name, 0, middle, Typeface.bold(SIZE), Ink.NAVY);
    for (List<String> row : rows(step)) {
      double wide = boxWidth(row.size());
      double high = rowHeight(row);
      for (int i = 0; i < row.size(); i++) {
        double x = NAME_WIDTH + i * (wide + GAP);
        pen.block(new Rectangle2D.Double(x, y, wide, high), fill);
        List<String> text = lines(row.get(i), Typeface.plain(SIZE), wide - 2 * PADDING);
        double line = y + high / 2 - (text.size() - 1) * LINE / 2;
        write(pen, text, x + PADDING, line, Typeface.plain(SIZE), Ink.on(fill));
      }
      y += high + GAP;
    }
  }

  private static void write(
      Pen pen, List<String> lines, double x, double y, Font font, Color colour) {
    for (int i = 0; i < lines.size(); i++) {
      pen.write(lines.get(i), x, y + i * LINE, Pen.Side.RIGHT_OF, font, colour);
    }
  }

  private static void arrow(Pen pen, double x, double top) {
    double tip = top + ARROW - 4;
    pen.line(x, top + 4, x, tip - 5, Ink.MUTED, 1.4);
    Path2D head = new Path2D.Double();
    head.moveTo(x - 4.5, tip - 6);
    head.lineTo(x + 4.5, tip - 6);
    head.lineTo(x, tip);
    head.closePath();
    pen.fill(head, Ink.MUTED);
  }

  /** The parts of a step in rows that are filled as evenly as can be. */
  private static List<List<String>> rows(Step step) {
    int count = step.parts().size();
    int rows = (count + MOST_BESIDE - 1) / MOST_BESIDE;
    List<List<String>> all = new ArrayList<>();
    int from = 0;
    for (int row = 0; row < rows; row++) {
      int size = (count - from + rows - row - 1) / (rows - row);
      all.add(step.parts().subList(from, from + size));
      from += size;
    }
    return all;
  }

  private static double boxWidth(int beside) {
    return (FULL_WIDTH - RIGHT_INSET - NAME_WIDTH - (beside - 1) * GAP) / beside;
  }

  private static double rowHeight(List<String> row) {
    double room = boxWidth(row.size()) - 2 * PADDING;
    int most =
        row.stream()
            .mapToInt(part -> lines(part, Typeface.plain(SIZE), room).size())
            .max()
            .orElse(1);
    return most * LINE + 2 * PADDING - 2;
  }

  private static double boxes(Step step) {
    double boxes = rows(step).stream().mapToDouble(row -> rowHeight(row) + GAP).sum() - GAP;
    int name = lines(step.name(), Typeface.bold(SIZE), NAME_WIDTH - GAP).size();
    return Math.max(boxes, name * LINE + 4);
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
