package org.sojourn.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.sojourn.reports.type.Typeface;

/** A chart of named rows below each other against one axis. */
abstract class RowChart implements Chart {

  /** Size of the smallest text, in CSS pixels. */
  static final double SMALL = 10;

  /** Size of row names, in CSS pixels. */
  static final double NORMAL = 10.8;

  /** How much lower and higher than best rows can be. */
  private static final double LEAST = 0.89;

  private static final double MOST = 1.3;
  private static final int RIGHT = 18;
  private static final int AXIS_HEIGHT = 22;
  private static final int NO_AXIS_HEIGHT = 4;

  /** Rows from top to bottom. */
  abstract List<RowLabel> labels();

  /** The axis below the rows. */
  abstract Measure measure();

  /** Draws the figures of row {@code index}. */
  abstract void paint(RowSpace space, int index);

  /** Draws the grid behind row {@code index}; headings have none. */
  final void paintGrid(RowSpace space, int index) {
    if (!hasAxis() || labels().get(index).heading()) {
      return;
    }
    Measure measure = measure();
    for (double tick = measure.low(); tick <= measure.high(); tick += measure.step()) {
      double x = space.x(tick);
      space.pen().line(x, space.area().getMinY(), x, space.area().getMaxY(), Ink.GRID, 0.7);
    }
  }

  /** Height of a row with a name of one line, in CSS pixels. */
  int leastRowHeight() {
    return 18;
  }

  private double rowHeight() {
    return Math.max(leastRowHeight(), Math.ceil(linesHeight() + 5.5));
  }

  /** The height of the name with most lines. */
  private double linesHeight() {
    int width = nameWidth();
    return RowAxis.LINE
        * labels().stream().mapToInt(label -> RowAxis.lines(label, width).size()).max().orElse(1);
  }

  /** Width kept for names without very long words, in CSS pixels. */
  int leastNameWidth() {
    return 316;
  }

  /** Width kept for names and bases, so that no word has to be broken, in CSS pixels. */
  final int nameWidth() {
    double widest = labels().stream().mapToDouble(RowAxis::leastWidth).max().orElse(0);
    return Math.max(leastNameWidth(), (int) Math.ceil(widest));
  }

  /** Room between the ends of the scale and the edges of the plot, in CSS pixels. */
  double margin() {
    return 4;
  }

  /** Width kept for figures in words, in CSS pixels. */
  int valueWidth() {
    return valueWidth(112);
  }

  /** Width for the longest of the figures in words, {@code least} or more; a margin without any. */
  final int valueWidth(int least) {
    double widest =
        labels().stream()
            .mapToDouble(label -> Pen.width(label.value(), Typeface.plain(SMALL)))
            .max()
            .orElse(0);
    return widest == 0 ? RIGHT : Math.max(least, (int) Math.ceil(widest + RIGHT));
  }

  /** Height kept above the rows, in CSS pixels. */
  int headHeight() {
    return 2;
  }

  /** Draws above the rows. */
  void paintHead(Pen pen, double width) {}

  /** Whether the axis has ticks and grid lines. */
  boolean hasAxis() {
    return true;
  }

  @Override
  public int height() {
    return height(rowHeight());
  }

  @Override
  public int leastHeight() {
    return height(Math.max(LEAST * rowHeight(), linesHeight() + 3.5));
  }

  @Override
  public int mostHeight() {
    return height(MOST * rowHeight());
  }

  private int height(double rowHeight) {
    return headHeight() + (int) Math.ceil(labels().size() * rowHeight) + axisHeight();
  }

  private int axisHeight() {
    return hasAxis() ? AXIS_HEIGHT : NO_AXIS_HEIGHT;
  }

  @Override
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    labels().forEach(label -> texts.addAll(label.texts()));
    if (hasAxis()) {
      texts.addAll(measure().texts());
    }
    return texts;
  }

  @Override
  public void draw(Graphics2D graphics, double width, double height) {
    JFreeChart chart = new JFreeChart(null, Typeface.bold(NORMAL), plot(width), false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.draw(graphics, new Rectangle2D.Double(0, headHeight(), width, height - headHeight()));
    paintHead(new Pen(graphics), width);
  }

  private CategoryPlot plot(double width) {
    DefaultCategoryDataset rows = new DefaultCategoryDataset();
    for (int i = 0; i < labels().size(); i++) {
      rows.addValue(i, "", Integer.valueOf(i));
    }
    RowAxis names = new RowAxis(labels(), nameWidth());
    CategoryPlot plot = new CategoryPlot(rows, names, numbers(width), new RowRenderer(this));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    plot.setFixedDomainAxisSpace(space(nameWidth(), valueWidth(), 0));
    plot.setFixedRangeAxisSpace(space(0, 0, axisHeight()));
    return plot;
  }

  private static AxisSpace space(double left, double right, double bottom) {
    AxisSpace space = new AxisSpace();
    space.setLeft(left);
    space.setRight(right);
    space.setBottom(bottom);
    return space;
  }

  private NumberAxis numbers(double width) {
    Measure measure = measure();
    NumberAxis axis = new NumberAxis();
    double scale = width - nameWidth() - valueWidth() - 2 * margin();
    double margin = (measure.high() - measure.low()) * margin() / scale;
    axis.setRange(measure.low() - margin, measure.high() + margin);
    axis.setTickUnit(
        new NumberTickUnit(measure.step()) {
          private static final long serialVersionUID = 1L;

          @Override
          public String valueToString(double value) {
            return measure.format().apply(value);
          }
        });
    axis.setTickLabelFont(Typeface.plain(SMALL));
    axis.setTickLabelPaint(Ink.MUTED);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickLabelsVisible(hasAxis());
    axis.setMinorTickMarksVisible(false);
    return axis;
  }
}
