package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.sojourn.reports.type.Typeface;

/** Counts as bars; with two series, one bar above the other. */
public final class BarsChart extends RowChart {

  private static final List<Color> COLOURS = List.of(Ink.BLUE, Ink.SKY);

  private final List<String> series;
  private final List<Row> rows;
  private final DoubleFunction<String> format;

  /**
   * A chart of {@code rows}.
   *
   * @param series names of the series, one or two; a single one needs no legend
   * @param rows figures
   * @param format text of a figure
   */
  public BarsChart(List<String> series, List<Row> rows, DoubleFunction<String> format) {
    this.series = List.copyOf(series);
    this.rows = List.copyOf(rows);
    this.format = format;
  }

  /**
   * One row.
   *
   * @param label beside it
   * @param bars a figure per series
   */
  public record Row(RowLabel label, List<Bar> bars) {

    /** Copies the list. */
    public Row {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One figure.
   *
   * @param state whether there is one
   * @param value the figure, 0 when there is none
   * @param word what is said instead
   */
  public record Bar(State state, double value, String word) {}

  @Override
  List<RowLabel> labels() {
    return rows.stream().map(Row::label).toList();
  }

  @Override
  Measure measure() {
    return Measure.upTo(
        rows.stream().flatMap(row -> row.bars().stream()).mapToDouble(Bar::value).max().orElse(0),
        format);
  }

  @Override
  public List<String> texts() {
    List<String> texts = new ArrayList<>(super.texts());
    texts.addAll(series);
    Stream<Bar> bars = rows.stream().flatMap(row -> row.bars().stream());
    bars.forEach(bar -> texts.add(text(bar)));
    return texts;
  }

  private String text(Bar bar) {
    return bar.state() == State.SHOWN ? format.apply(bar.value()) : bar.word();
  }

  @Override
  int leastRowHeight() {
    return series.size() > 1 ? 24 : 17;
  }

  @Override
  int leastNameWidth() {
    return 190;
  }

  @Override
  int headHeight() {
    return series.size() > 1 ? legend().height() : 2;
  }

  @Override
  void paintHead(Pen pen, double width) {
    if (series.size() > 1) {
      legend().paint(pen);
    }
  }

  private Legend legend() {
    return new Legend(series, COLOURS, nameWidth());
  }

  @Override
  void paint(RowSpace space, int index) {
    List<Bar> bars = rows.get(index).bars();
    double used = Math.min(space.area().getHeight(), 2.0 * leastRowHeight()) - 5;
    double height = used / bars.size();
    for (int i = 0; i < bars.size(); i++) {
      double top = space.middle() - used / 2 + i * height;
      paint(space, bars.get(i), top, height - 1, COLOURS.get(i));
    }
  }

  private void paint(RowSpace space, Bar bar, double top, double height, Color colour) {
    double left = space.x(0);
    double end = space.x(bar.value());
    if (bar.state() == State.SHOWN) {
      space.pen().block(new Rectangle2D.Double(left, top, end - left, height), colour);
    } else if (bar.state() == State.HIDDEN) {
      end = left + 34;
      space.pen().hatch(new Rectangle2D.Double(left, top, end - left, height));
    }
    space
        .pen()
        .write(
            text(bar),
            end + 5,
            top + height / 2,
            Pen.Side.RIGHT_OF,
            Typeface.plain(SMALL),
            bar.state() == State.SHOWN ? Ink.TEXT : Ink.MUTED);
  }
}
