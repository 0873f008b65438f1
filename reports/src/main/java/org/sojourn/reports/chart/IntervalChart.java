package org.sojourn.reports.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.reports.type.Typeface;

/** Figures as dots with their confidence intervals as whiskers, and targets as marks. */
public final class IntervalChart extends RowChart {

  private static final double DOT = 8;
  private static final double CAP = 3.5;
  private static final double TARGET = 8;
  private static final double DIAMOND = 5;

  private final List<Row> rows;
  private final Measure measure;

  /** A chart of {@code rows} against {@code measure}. */
  public IntervalChart(List<Row> rows, Measure measure) {
    this.rows = List.copyOf(rows);
    this.measure = measure;
  }

  /**
   * One figure.
   *
   * @param label beside it
   * @param state whether there is a figure
   * @param word what is said instead of a figure, may be empty
   * @param value the figure, or null
   * @param low lower limit of the interval, or null
   * @param high upper limit of the interval, or null
   * @param target value to reach, or null
   * @param second a further figure of the same, drawn as a hollow diamond, or null
   */
  public record Row(
      RowLabel label,
      State state,
      String word,
      Double value,
      Double low,
      Double high,
      Double target,
      Double second) {

    /** The same with a further figure. */
    public Row with(Double further) {
      return new Row(label, state, word, value, low, high, target, further);
    }

    /** The same with a further figure, and other words right of the drawing. */
    public Row with(Double further, String words) {
      RowLabel named = RowLabel.of(label.name(), label.base(), words);
      return new Row(named, state, word, value, low, high, target, further);
    }

    /** A heading of the rows below. */
    public static Row heading(String name) {
      return new Row(RowLabel.heading(name), State.EMPTY, "", null, null, null, null, null);
    }
  }

  @Override
  List<RowLabel> labels() {
    return rows.stream().map(Row::label).toList();
  }

  @Override
  Measure measure() {
    return measure;
  }

  @Override
  public List<String> texts() {
    return Stream.concat(super.texts().stream(), rows.stream().map(Row::word)).toList();
  }

  @Override
  void paint(RowSpace space, int index) {
    Row row = rows.get(index);
    if (row.state() == State.SHOWN) {
      target(space, row);
      whisker(space, row);
      double x = space.x(row.value());
      space
          .pen()
          .fill(new Ellipse2D.Double(x - DOT / 2, space.middle() - DOT / 2, DOT, DOT), Ink.BLUE);
      diamond(space, row);
    } else {
      absent(space, row.state(), row.word());
    }
  }

  private static void target(RowSpace space, Row row) {
    if (row.target() != null) {
      double x = space.x(row.target());
      space.pen().line(x, space.middle() - TARGET, x, space.middle() + TARGET, Ink.VERMILION, 2);
    }
  }

  private static void diamond(RowSpace space, Row row) {
    if (row.second() == null) {
      return;
    }
    double x = space.x(row.second());
    double y = space.middle();
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x - DIAMOND, y);
    diamond.lineTo(x, y - DIAMOND);
    diamond.lineTo(x + DIAMOND, y);
    diamond.lineTo(x, y + DIAMOND);
    diamond.closePath();
    space.pen().stroke(diamond, Ink.NAVY, 1.4);
  }

  private static void whisker(RowSpace space, Row row) {
    if (row.low() == null || row.high() == null) {
      return;
    }
    double left = space.x(row.low());
    double right = space.x(row.high());
    double y = space.middle();
    space.pen().line(left, y, right, y, Ink.BLUE, 1.3);
    space.pen().line(left, y - CAP, left, y + CAP, Ink.BLUE, 1.3);
    space.pen().line(right, y - CAP, right, y + CAP, Ink.BLUE, 1.3);
  }

  /** Draws a row without a figure: hatched when hidden, else only in words. */
  static void absent(RowSpace space, State state, String word) {
    if (state == State.HIDDEN) {
      Rectangle2D area = space.area();
      space
          .pen()
          .hatch(
              new Rectangle2D.Double(area.getX() + 4, space.middle() - 5, area.getWidth() - 8, 10));
    } else if (!word.isEmpty()) {
      space
          .pen()
          .write(
              word,
              space.area().getX() + 8,
              space.middle(),
              Pen.Side.RIGHT_OF,
              Typeface.plain(SMALL),
              Ink.MUTED);
    }
  }
}
