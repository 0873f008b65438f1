package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.reports.type.Typeface;

/** Means before and after, joined by a line: hollow before, filled after. */
public final class DumbbellChart extends RowChart {

  private static final double DOT = 9;
  private static final double LABEL_GAP = 8;

  private final List<Row> rows;
  private final Measure measure;

  /** A chart of {@code rows} against {@code measure}. */
  public DumbbellChart(List<Row> rows, Measure measure) {
    this.rows = List.copyOf(rows);
    this.measure = measure;
  }

  /**
   * One pair of means.
   *
   * @param label beside it
   * @param state whether there are figures
   * @param word what is said instead, may be empty
   * @param before mean before, or null
   * @param after mean after, or null
   * @param beforeText the mean before in words
   * @param afterText the mean after in words
   */
  public record Row(
      RowLabel label,
      State state,
      String word,
      Double before,
      Double after,
      String beforeText,
      String afterText) {}

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
    Stream<String> drawn =
        rows.stream().flatMap(row -> Stream.of(row.word(), row.beforeText(), row.afterText()));
    return Stream.concat(super.texts().stream(), drawn).toList();
  }

  @Override
  double margin() {
    double widest =
        rows.stream()
            .flatMap(row -> Stream.of(row.beforeText(), row.afterText()))
            .mapToDouble(text -> Pen.width(text, Typeface.plain(SMALL)))
            .max()
            .orElse(0);
    return LABEL_GAP + widest + 2;
  }

  @Override
  int valueWidth() {
    return valueWidth(128);
  }

  @Override
  int leastNameWidth() {
    return 190;
  }

  @Override
  void paint(RowSpace space, int index) {
    Row row = rows.get(index);
    if (row.state() != State.SHOWN) {
      IntervalChart.absent(space, row.state(), row.word());
      return;
    }
    double before = space.x(row.before());
    double after = space.x(row.after());
    space.pen().line(before, space.middle(), after, space.middle(), Ink.BLUE, 2);
    dot(space, before, Color.WHITE);
    dot(space, after, Ink.BLUE);
    boolean rising = after >= before;
    label(space, before, row.beforeText(), !rising);
    label(space, after, row.afterText(), rising);
  }

  private static void dot(RowSpace space, double x, Color fill) {
    Ellipse2D dot = new Ellipse2D.Double(x - DOT / 2, space.middle() - DOT / 2, DOT, DOT);
    space.pen().fill(dot, fill);
    space.pen().stroke(dot, Ink.BLUE, 1.5);
  }

  private static void label(RowSpace space, double x, String text, boolean right) {
    double at = right ? x + LABEL_GAP : x - LABEL_GAP;
    Pen.Side side = right ? Pen.Side.RIGHT_OF : Pen.Side.LEFT_OF;
    space.pen().write(text, at, space.middle(), side, Typeface.plain(SMALL), Ink.TEXT);
  }
}
