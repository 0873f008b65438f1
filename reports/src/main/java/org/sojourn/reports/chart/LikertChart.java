package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.sojourn.reports.type.Typeface;

/**
 * All answers to questions as stacked bars: split at the neutral answer, so that bars reach to the
 * left with refusal and to the right with consent; or from zero where a scale has no neutral one.
 */
public final class LikertChart extends RowChart {

  private static final double BAR = 16;
  private static final double LEAST_LABEL_WIDTH = 17;
  private static final double ROUNDING = 1e-6;

  private final List<String> answers;
  private final int neutral;
  private final List<Row> rows;
  private final List<Color> colours;
  private final DoubleFunction<String> percent;

  /**
   * A chart of {@code rows}.
   *
   * @param answers labels of the answers, rising
   * @param neutral position of the neutral answer, or -1
   * @param rows one per question
   * @param percent text of a percentage on the axis
   */
  public LikertChart(
      List<String> answers, int neutral, List<Row> rows, DoubleFunction<String> percent) {
    this.answers = List.copyOf(answers);
    this.neutral = neutral;
    this.rows = List.copyOf(rows);
    this.colours = Ink.scale(answers.size(), neutral);
    this.percent = percent;
  }

  /**
   * One question.
   *
   * @param label beside it
   * @param shares percentage of each answer, rising; empty when not shown
   * @param state whether there are shares
   * @param word what is said instead, may be empty
   */
  public record Row(RowLabel label, List<Double> shares, State state, String word) {

    /** Copies the list. */
    public Row {
      shares = List.copyOf(shares);
    }
  }

  @Override
  List<RowLabel> labels() {
    return rows.stream().map(Row::label).toList();
  }

  @Override
  Measure measure() {
    if (neutral < 0) {
      return new Measure(0, 100, 20, percent);
    }
    double left = rows.stream().mapToDouble(this::left).max().orElse(0);
    double low = -step(left);
    double right = rows.stream().mapToDouble(row -> sum(row) - left(row)).max().orElse(0);
    double high = step(right);
    return new Measure(low, high, 20, value -> percent.apply(Math.abs(value)));
  }

  /** The first twenty that {@code percentages} do not exceed by more than their rounding. */
  private static double step(double percentages) {
    return Math.max(20, Math.ceil((percentages - ROUNDING) / 20) * 20);
  }

  private double left(Row row) {
    if (neutral < 0 || row.shares().isEmpty()) {
      return 0;
    }
    double below = row.shares().subList(0, neutral).stream().mapToDouble(s -> s).sum();
    return below + row.shares().get(neutral) / 2;
  }

  private static double sum(Row row) {
    return row.shares().stream().mapToDouble(s -> s).sum();
  }

  @Override
  public List<String> texts() {
    List<String> texts = new ArrayList<>(super.texts());
    texts.addAll(answers);
    rows.forEach(row -> texts.add(row.word()));
    rows.forEach(row -> row.shares().forEach(share -> texts.add(whole(share))));
    return texts;
  }

  @Override
  int leastRowHeight() {
    return 23;
  }

  @Override
  int valueWidth() {
    return valueWidth(58);
  }

  @Override
  int headHeight() {
    return legend().height();
  }

  @Override
  void paintHead(Pen pen, double width) {
    legend().paint(pen);
  }

  private Legend legend() {
    return new Legend(answers, colours, nameWidth());
  }

  @Override
  void paint(RowSpace space, int index) {
    Row row = rows.get(index);
    if (row.state() != State.SHOWN) {
      IntervalChart.absent(space, row.state(), row.word());
      return;
    }
    if (neutral >= 0) {
      double zero = space.x(0);
      space.pen().line(zero, space.area().getMinY(), zero, space.area().getMaxY(), Ink.NAVY, 0.8);
    }
    double from = -left(row);
    for (int i = 0; i < answers.size(); i++) {
      double share = row.shares().get(i);
      segment(space, from, from + share, share, colours.get(i));
      from += share;
    }
  }

  private static String whole(double share) {
    return Long.toString(Math.round(share));
  }

  private static void segment(RowSpace space, double from, double to, double share, Color colour) {
    Rectangle2D bar = space.bar(from, to, BAR);
    if (bar.getWidth() <= 0) {
      return;
    }
    space.pen().block(bar, colour);
    if (bar.getWidth() >= LEAST_LABEL_WIDTH) {
      space
          .pen()
          .write(
              whole(share),
              bar.getCenterX(),
              bar.getCenterY(),
              Pen.Side.AT,
              Typeface.bold(SMALL),
              Ink.on(colour));
    }
  }
}
