package org.sojourn.reports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepAreaRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.sojourn.reports.type.Typeface;

/** How a number has grown day by day, with some days written out. */
public final class CumulativeChart implements Chart {

  private static final int RIGHT = 64;
  private static final double DOT = 7;

  private final List<Day> days;
  private final List<Mark> marks;
  private final DoubleFunction<String> count;
  private final Function<LocalDate, String> month;

  /**
   * A chart of {@code days}, at least one.
   *
   * @param days rising, each with the number reached
   * @param marks days that are written out, the same ones once
   * @param count text of a number
   * @param month text of a month
   */
  public CumulativeChart(
      List<Day> days,
      List<Mark> marks,
      DoubleFunction<String> count,
      Function<LocalDate, String> month) {
    this.days = List.copyOf(days);
    this.marks = marks.stream().distinct().toList();
    this.count = count;
    this.month = month;
  }

  /**
   * The number reached on a day.
   *
   * @param date the day
   * @param total how many until its end
   */
  public record Day(LocalDate date, double total) {}

  /**
   * A day that is written out.
   *
   * @param date the day
   * @param total how many until its end
   * @param text what is written
   */
  public record Mark(LocalDate date, double total, String text) {}

  @Override
  public List<String> texts() {
    List<String> texts = new ArrayList<>(marks.stream().map(Mark::text).toList());
    texts.addAll(months().texts());
    texts.addAll(Measure.upTo(most(), count).texts());
    return texts;
  }

  @Override
  public int height() {
    return 215;
  }

  @Override
  public int leastHeight() {
    return 185;
  }

  @Override
  public int mostHeight() {
    return 290;
  }

  private double most() {
    return days.get(days.size() - 1).total();
  }

  private MonthAxis months() {
    return new MonthAxis(days.get(0).date(), days.get(days.size() - 1).date(), month);
  }

  @Override
  public void draw(Graphics2D graphics, double width, double height) {
    XYPlot plot = plot();
    JFreeChart chart = new JFreeChart(null, Typeface.bold(RowChart.NORMAL), plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(new RectangleInsets(8, 0, 0, RIGHT));
    var info = new org.jfree.chart.ChartRenderingInfo();
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
    Rectangle2D area = info.getPlotInfo().getDataArea();
    marks.forEach(mark -> write(new Pen(graphics), plot, mark, area));
  }

  private static void write(Pen pen, XYPlot plot, Mark mark, Rectangle2D area) {
    double x =
        plot.getDomainAxis().valueToJava2D(mark.date().toEpochDay(), area, RectangleEdge.BOTTOM);
    double y = plot.getRangeAxis().valueToJava2D(mark.total(), area, RectangleEdge.LEFT);
    pen.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT), Ink.NAVY);
    Font font = Typeface.bold(RowChart.SMALL);
    boolean last = x > area.getMaxX() - 20;
    boolean right = last || x - 8 - Pen.width(mark.text(), font) < area.getX();
    pen.write(
        mark.text(),
        right ? x + 8 : x - 8,
        last ? y : y - 8,
        right ? Pen.Side.RIGHT_OF : Pen.Side.LEFT_OF,
        font,
        Ink.NAVY);
  }

  private XYPlot plot() {
    XYSeries series = new XYSeries("");
    days.forEach(day -> series.addOrUpdate(day.date().toEpochDay(), day.total()));
    XYStepAreaRenderer renderer = new XYStepAreaRenderer(XYStepAreaRenderer.AREA);
    renderer.setSeriesPaint(0, Ink.ramp(0.3));
    renderer.setOutline(true);
    renderer.setSeriesOutlinePaint(0, Ink.BLUE);
    renderer.setSeriesOutlineStroke(0, Ink.line(1.2));
    XYPlot plot = new XYPlot(new XYSeriesCollection(series), months(), numbers(), renderer);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Ink.GRID);
    plot.setRangeGridlineStroke(Ink.line(0.7));
    return plot;
  }

  private NumberAxis numbers() {
    Measure measure = Measure.upTo(most(), count);
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, measure.high());
    axis.setTickUnit(
        new NumberTickUnit(measure.step()) {
          private static final long serialVersionUID = 1L;

          @Override
          public String valueToString(double value) {
            return count.apply(value);
          }
        });
    axis.setTickLabelFont(Typeface.plain(RowChart.SMALL));
    axis.setTickLabelPaint(Ink.MUTED);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }
}
