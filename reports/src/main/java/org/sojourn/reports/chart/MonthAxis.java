package org.sojourn.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.sojourn.reports.type.Typeface;

/** An axis of days, counted from 1 January 1970, with ticks at the beginnings of months. */
final class MonthAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private static final int MOST_TICKS = 9;
  private final LocalDate from;
  private final LocalDate to;
  private final transient Function<LocalDate, String> format;

  MonthAxis(LocalDate from, LocalDate to, Function<LocalDate, String> format) {
    this.from = from;
    this.to = to;
    this.format = format;
    setRange(from.toEpochDay(), Math.max(to.toEpochDay(), from.toEpochDay() + 1));
    setTickLabelFont(Typeface.plain(RowChart.SMALL));
    setTickLabelPaint(Ink.MUTED);
    setTickMarkPaint(Ink.MUTED);
    setAxisLinePaint(Ink.MUTED);
  }

  private List<LocalDate> ticks() {
    long months = ChronoUnit.MONTHS.between(from, to) + 1;
    long step = (months + MOST_TICKS - 1) / MOST_TICKS;
    List<LocalDate> ticks = new ArrayList<>();
    LocalDate first = from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
    for (LocalDate tick = first; !tick.isAfter(to); tick = tick.plusMonths(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  List<String> texts() {
    return ticks().stream().map(format).toList();
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return ticks().stream()
        .map(
            day ->
                new NumberTick(
                    day.toEpochDay(),
                    format.apply(day),
                    TextAnchor.TOP_CENTER,
                    TextAnchor.CENTER,
                    0))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
