package org.sojourn.reports.chart;

import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.Stream;

/** Amounts by their quartiles: a band holds the middle half, a dot marks the median. */
public final class QuartileChart extends RowChart {

  private static final double DOT = 9;

  private final List<Row> rows;
  private final Measure measure;

  /** A chart of {@code rows} against {@code measure}. */
  public QuartileChart(List<Row> rows, Measure measure) {
    this.rows = List.copyOf(rows);
    this.measure = measure;
  }

  /**
   * One group.
   *
   * @param label beside it
   * @param state whether there are figures
   * @param word what is said instead, may be empty
   * @param lower lower quartile, or null
   * @param median median, or null
   * @param upper upper quartile, or null
   */
  public record Row(
      RowLabel label, State state, String word, Double lower, Double median, Double upper) {}

  @Override
  List<RowLabel> labels() {
    return rows.stream().map(Row::label).toList();
  }

  @Override
  Measure measure() {
    return measure;
  }

  @Override
  int leastNameWidth() {
    return 190;
  }

  @Override
  public List<String> texts() {
    return Stream.concat(super.texts().stream(), rows.stream().map(Row::word)).toList();
  }

  @Override
  void paint(RowSpace space, int index) {
    Row row = rows.get(index);
    if (row.state() != State.SHOWN) {
      IntervalChart.absent(space, row.state(), row.word());
      return;
    }
    if (row.lower() != null && row.upper() != null) {
      space.pen().block(space.bar(row.lower(), row.upper(), 11), Ink.ramp(0.25));
    }
    double x = space.x(row.median());
    space
        .pen()
        .fill(new Ellipse2D.Double(x - DOT / 2, space.middle() - DOT / 2, DOT, DOT), Ink.BLUE);
  }
}
