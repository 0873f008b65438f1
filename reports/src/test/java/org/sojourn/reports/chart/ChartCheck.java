package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sojourn.reports.chart.Canvas.Fill;
import org.sojourn.reports.chart.Canvas.Line;
import org.sojourn.reports.chart.Canvas.Mark;
import org.sojourn.reports.chart.Canvas.Text;

/**
 * Looks for what spoils a drawing: labels that meet, are cut, covered, too small or too pale, marks
 * that leave the picture or do not stand out.
 */
final class ChartCheck {

  /** Least contrast of text by WCAG 2.2, criterion 1.4.3. */
  private static final double READABLE = 4.5;

  /** Least contrast of graphics by WCAG 2.2, criterion 1.4.11. */
  private static final double VISIBLE = 3;

  private static final double LEAST_SIZE = 8;

  /** Labels beside each other are two only with a gap between them. */
  private static final double GAP = 2;

  /** Less than this, in pixels, nobody sees. */
  private static final double SLIVER = 0.4;

  private final Rectangle2D picture;
  private final List<Mark> marks;
  private final List<Text> texts;
  private final List<String> faults = new ArrayList<>();

  private ChartCheck(double width, double height, List<Mark> marks) {
    this.picture = new Rectangle2D.Double(0, 0, width, height);
    this.marks = marks;
    this.texts = marks.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
  }

  /** Every fault of {@code chart} as it stands in reports, as low and as high as it can be. */
  static List<String> faults(Chart chart) {
    return IntStream.of(chart.leastHeight(), chart.height(), chart.mostHeight())
        .distinct()
        .boxed()
        .flatMap(
            height ->
                faults(chart, Canvas.faithful(), Chart.FULL_WIDTH, height).stream()
                    .map(fault -> fault + ", " + height + " high"))
        .toList();
  }

  /** Every fault of {@code chart} drawn on {@code canvas} in this size. */
  static List<String> faults(Chart chart, Canvas canvas, double width, double height) {
    chart.draw(canvas, width, height);
    ChartCheck check = new ChartCheck(width, height, canvas.marks());
    check.places();
    check.overlaps();
    check.readability();
    check.visibility();
    check.unchecked(chart);
    return check.faults;
  }

  private void fault(String format, Object... values) {
    faults.add(String.format(Locale.ROOT, format, values));
  }

  private void places() {
    for (Mark mark : marks) {
      Rectangle2D core = core(mark.box());
      if (!core.isEmpty() && !picture.contains(core)) {
        fault("%s leaves the picture", name(mark));
      } else if (mark instanceof Text text && text.clip() != null && !text.clip().contains(core)) {
        fault("%s is cut", name(mark));
      }
    }
  }

  /** {@code box} without its outermost part. */
  private static Rectangle2D core(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() + SLIVER,
        box.getY() + SLIVER,
        box.getWidth() - 2 * SLIVER,
        box.getHeight() - 2 * SLIVER);
  }

  private static String name(Mark mark) {
    Rectangle2D box = mark.box();
    String place = String.format(Locale.ROOT, " at %.0f, %.0f", box.getCenterX(), box.getCenterY());
    return mark instanceof Text text
        ? "'" + text.words() + "'" + place
        : mark.getClass().getSimpleName() + place;
  }

  private void overlaps() {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (meet(texts.get(i).box(), texts.get(j).box())) {
          fault("%s meets %s", name(texts.get(i)), name(texts.get(j)));
        }
      }
    }
  }

  private static boolean meet(Rectangle2D one, Rectangle2D other) {
    double across =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getX(), other.getX()) + GAP;
    double down = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getY(), other.getY());
    return across > 0 && down > SLIVER;
  }

  private void readability() {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i) instanceof Text text) {
        if (text.size() < LEAST_SIZE) {
          fault("%s is %.1f pixels small", name(text), text.size());
        }
        grounds(text, marks.subList(0, i));
        covers(text, marks.subList(i + 1, marks.size()));
      }
    }
  }

  /** Looks at every colour that is seen under {@code text}, from the highest layer. */
  private void grounds(Text text, List<Mark> below) {
    Area open = new Area(text.box());
    for (int i = below.size() - 1; i >= 0 && !open.isEmpty(); i--) {
      Mark mark = below.get(i);
      if (!(mark instanceof Text) && mark.box().intersects(text.box())) {
        boolean all = mark.ink().contains(text.box());
        ground(text, all ? open : seen(open, mark.ink()), mark.colour());
        open.subtract(all ? open : new Area(mark.ink()));
      }
    }
    ground(text, open, Color.WHITE);
  }

  private static Area seen(Area open, Shape ink) {
    Area seen = new Area(ink);
    seen.intersect(open);
    return seen;
  }

  private void ground(Text text, Area seen, Color colour) {
    Rectangle2D box = seen.getBounds2D();
    double contrast = Ink.contrast(text.colour(), colour);
    if (Math.min(box.getWidth(), box.getHeight()) > SLIVER && contrast < READABLE) {
      fault("%s has contrast %.2f", name(text), contrast);
    }
  }

  private void covers(Text text, List<Mark> above) {
    for (Mark mark : above) {
      if (!(mark instanceof Text) && mark.box().intersects(text.box())) {
        Rectangle2D box = seen(new Area(text.box()), mark.ink()).getBounds2D();
        if (Math.min(box.getWidth(), box.getHeight()) > SLIVER) {
          fault("%s is covered by a %s", name(text), name(mark));
        }
      }
    }
  }

  /**
   * A mark stands out from white by its colour, by its outline, or says in a text of its own what
   * it means; grid lines and white gaps mean nothing.
   */
  private void visibility() {
    for (Mark mark : marks) {
      Rectangle2D box = mark.box();
      boolean weak = Ink.contrast(mark.colour(), Color.WHITE) < VISIBLE;
      boolean nothing =
          mark instanceof Text
              || box.isEmpty()
              || mark instanceof Line
                  && (mark.colour().equals(Ink.GRID) || mark.colour().equals(Color.WHITE));
      if (weak && !nothing && !(mark instanceof Fill && (isOutlined(box) || isNamed(box)))) {
        fault("%s has contrast %.2f", name(mark), Ink.contrast(mark.colour(), Color.WHITE));
      }
    }
  }

  private boolean isOutlined(Rectangle2D box) {
    return marks.stream()
        .anyMatch(
            mark ->
                mark instanceof Line line
                    && Ink.contrast(line.colour(), Color.WHITE) >= VISIBLE
                    && same(line.along(), box));
  }

  private static boolean same(Rectangle2D one, Rectangle2D other) {
    return Math.abs(one.getX() - other.getX()) < 0.01
        && Math.abs(one.getMaxX() - other.getMaxX()) < 0.01
        && Math.abs(one.getY() - other.getY()) < 0.01
        && Math.abs(one.getMaxY() - other.getMaxY()) < 0.01;
  }

  private boolean isNamed(Rectangle2D box) {
    return texts.stream().anyMatch(text -> box.contains(text.box()));
  }

  /** Characters that the check of the typeface does not get to see. */
  private void unchecked(Chart chart) {
    String known = String.join("", chart.texts());
    TreeSet<Integer> unknown =
        texts.stream()
            .flatMap(text -> text.words().codePoints().boxed())
            .filter(c -> c != ' ' && known.indexOf(c) < 0)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!unknown.isEmpty()) {
      fault(
          "texts() lacks '%s'",
          unknown.stream().map(Character::toString).collect(Collectors.joining()));
    }
  }
}
