package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.sojourn.reports.type.Typeface;

/** A table of figures whose shade follows the figure; hidden cells are hatched. */
public final class HeatMapChart implements Chart {

  private static final int NAME_WIDTH = 165;
  private static final int RIGHT = 4;
  private static final double LINE = 11.5;
  private static final int HEAD_PAD = 8;
  private static final int NAME_PAD = 10;
  private static final int COLUMN_PAD = 6;
  private static final double LEAST_SIZE = 8.6;
  private static final double BASE_SIZE = 8.8;

  /** How much higher than best rows can be. */
  private static final double MORE = 0.25;

  private final Side rows;
  private final Side columns;
  private final List<List<Cell>> cells;
  private final int rowHeight;

  /**
   * A heat map.
   *
   * @param rows names of the rows
   * @param columns names of the columns, short ones
   * @param cells by row and column
   * @param rowHeight height of a row in CSS pixels
   */
  public HeatMapChart(Side rows, Side columns, List<List<Cell>> cells, int rowHeight) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells.stream().map(List::copyOf).toList();
    this.rowHeight = rowHeight;
  }

  /**
   * Rows or columns.
   *
   * @param title what they are
   * @param names one each
   */
  public record Side(String title, List<String> names) {

    /** Copies the list. */
    public Side {
      names = List.copyOf(names);
    }
  }

  /**
   * One cell.
   *
   * @param state whether there is a figure; {@code EMPTY} leaves the cell blank but for its text
   * @param shade from 0 to 1
   * @param text the figure in words
   * @param base number of answers below it, may be empty
   */
  public record Cell(State state, double shade, String text, String base) {}

  @Override
  public List<String> texts() {
    List<String> texts = new ArrayList<>(rows.names());
    texts.addAll(columns.names());
    texts.add(rows.title());
    texts.add(columns.title());
    cells.stream()
        .flatMap(List::stream)
        .filter(cell -> cell.state() != State.HIDDEN)
        .forEach(cell -> texts.addAll(List.of(cell.text(), cell.base())));
    return texts;
  }

  @Override
  public int height() {
    return titleHeight() + headHeight() + rows.names().size() * leastRowHeight() + 2;
  }

  @Override
  public int mostHeight() {
    return height() + (int) (rows.names().size() * leastRowHeight() * MORE);
  }

  /** The height of rows in which the longest name has room. */
  private int leastRowHeight() {
    int lines =
        rows.names().stream()
            .filter(name -> nameFont(name).getSize2D() < LEAST_SIZE)
            .mapToInt(name -> nameLines(name).size())
            .max()
            .orElse(1);
    return Math.max(rowHeight, (int) Math.ceil(lines * RowAxis.LINE + 6));
  }

  /** The font in which {@code name} fits on one line. */
  private static Font nameFont(String name) {
    double width = Pen.width(name, Typeface.plain(RowChart.NORMAL));
    double fitting = Math.min(1, (NAME_WIDTH - NAME_PAD) / Math.max(1, width));
    return Typeface.plain(RowChart.NORMAL * fitting);
  }

  private static List<String> nameLines(String name) {
    return Pen.wrap(name, Typeface.plain(RowChart.NORMAL), NAME_WIDTH - NAME_PAD);
  }

  @Override
  public void draw(Graphics2D graphics, double width, double height) {
    JFreeChart chart = new JFreeChart(null, Typeface.bold(RowChart.NORMAL), plot(), false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    int top = titleHeight() + headHeight();
    chart.draw(graphics, new Rectangle2D.Double(0, top, width, height - top));
    head(new Pen(graphics), width);
    names(new Pen(graphics), top, (height - top) / rows.names().size());
  }

  /** Names of rows, on several lines where rows are high enough, else in letters that fit. */
  private void names(Pen pen, double top, double height) {
    for (int i = 0; i < rows.names().size(); i++) {
      String name = rows.names().get(i);
      List<String> wrapped = nameLines(name);
      boolean high = height > wrapped.size() * RowAxis.LINE + 4;
      Font font = high ? Typeface.plain(RowChart.NORMAL) : nameFont(name);
      List<String> lines = high ? wrapped : List.of(name);
      double first = top + (i + 0.5) * height - (lines.size() - 1) * RowAxis.LINE / 2;
      for (int line = 0; line < lines.size(); line++) {
        double y = first + line * RowAxis.LINE;
        pen.write(lines.get(line), NAME_WIDTH - 6, y, Pen.Side.LEFT_OF, font, Ink.TEXT);
      }
    }
  }

  private int titleHeight() {
    return columns.title().isEmpty() ? 0 : 15;
  }

  private int headHeight() {
    double column = columnWidth(FULL_WIDTH);
    Font font = headFont(column);
    int lines =
        columns.names().stream().mapToInt(name -> lines(name, font, column).size()).max().orElse(1);
    return (int) Math.ceil(lines * LINE) + HEAD_PAD;
  }

  private double columnWidth(double width) {
    return (width - NAME_WIDTH - RIGHT) / columns.names().size();
  }

  private static List<String> lines(String name, Font font, double columnWidth) {
    return Pen.wrap(name, font, columnWidth - COLUMN_PAD);
  }

  /** The font in which the longest word of the columns' names fits, within reason. */
  private Font headFont(double columnWidth) {
    double widest = widestWord(columns.names());
    double fitting = widest == 0 ? 1 : (columnWidth - COLUMN_PAD) / widest;
    return Typeface.plain(Math.max(LEAST_SIZE, Math.min(1, fitting) * RowChart.SMALL));
  }

  /**
   * How many columns fit beside each other.
   *
   * @param names what columns are called
   * @param cells what stands in them
   * @param most not more than these
   */
  public static int columns(List<String> names, List<Cell> cells, int most) {
    double head = widestWord(names) * LEAST_SIZE / RowChart.SMALL;
    double cell = cells.stream().mapToDouble(HeatMapChart::width).max().orElse(0);
    double widest = Math.max(head, cell) + COLUMN_PAD;
    return Math.max(1, Math.min(most, (int) ((FULL_WIDTH - NAME_WIDTH - RIGHT) / widest)));
  }

  private static double width(Cell cell) {
    return Math.max(
        Pen.width(cell.text(), Typeface.bold(RowChart.SMALL)),
        Pen.width(cell.base(), Typeface.plain(BASE_SIZE)));
  }

  private static double widestWord(List<String> names) {
    Font font = Typeface.plain(RowChart.SMALL);
    return names.stream().mapToDouble(name -> Pen.widestWord(name, font)).max().orElse(0);
  }

  private void head(Pen pen, double width) {
    Font bold = Typeface.bold(RowChart.SMALL);
    double column = columnWidth(width);
    Font plain = headFont(column);
    double last = titleHeight() + headHeight() - HEAD_PAD;
    for (int i = 0; i < columns.names().size(); i++) {
      List<String> lines = lines(columns.names().get(i), plain, column);
      double x = NAME_WIDTH + (i + 0.5) * column;
      for (int line = 0; line < lines.size(); line++) {
        double y = last - (lines.size() - 1 - line) * LINE;
        pen.write(lines.get(line), x, y, Pen.Side.AT, plain, Ink.TEXT);
      }
    }
    pen.write(rows.title(), 0, last, Pen.Side.RIGHT_OF, bold, Ink.NAVY);
    pen.write(columns.title(), NAME_WIDTH + 4, 6, Pen.Side.RIGHT_OF, bold, Ink.NAVY);
  }

  private XYPlot plot() {
    SymbolAxis across = axis(columns.names());
    across.setTickLabelsVisible(false);
    SymbolAxis down = axis(rows.names());
    down.setInverted(true);
    down.setTickLabelsVisible(false);
    DefaultXYDataset places = new DefaultXYDataset();
    places.addSeries("", places());
    XYPlot plot = new XYPlot(places, across, down, new HeatMapRenderer(this));
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    AxisSpace left = new AxisSpace();
    left.setLeft(NAME_WIDTH);
    left.setRight(RIGHT);
    plot.setFixedRangeAxisSpace(left);
    return plot;
  }

  private double[][] places() {
    int across = columns.names().size();
    double[][] places = new double[2][across * rows.names().size()];
    for (int i = 0; i < places[0].length; i++) {
      int row = i / across;
      places[0][i] = i % across;
      places[1][i] = row;
    }
    return places;
  }

  private static SymbolAxis axis(List<String> names) {
    SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
    axis.setRange(-0.5, names.size() - 0.5);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setTickLabelFont(Typeface.plain(RowChart.NORMAL));
    axis.setTickLabelPaint(Ink.TEXT);
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  /** Draws the cell with number {@code item}, row by row, into {@code area}. */
  void paint(Pen pen, int item, Rectangle2D area) {
    int across = columns.names().size();
    Cell cell = cells.get(item / across).get(item % across);
    Color fill = Color.WHITE;
    if (cell.state() == State.SHOWN) {
      fill = Ink.ramp(cell.shade());
      pen.fill(area, fill);
    } else if (cell.state() == State.HIDDEN) {
      pen.hatch(area);
      return;
    } else {
      pen.stroke(area, Ink.GRID, 0.6);
    }
    write(pen, cell, area, cell.state() == State.SHOWN ? Ink.on(fill) : Ink.MUTED);
  }

  private static void write(Pen pen, Cell cell, Rectangle2D area, Color colour) {
    Font font =
        cell.state() == State.SHOWN
            ? Typeface.bold(RowChart.SMALL)
            : Typeface.plain(RowChart.SMALL);
    double middle = area.getCenterY();
    if (cell.base().isEmpty()) {
      pen.write(cell.text(), area.getCenterX(), middle, Pen.Side.AT, font, colour);
    } else {
      pen.write(cell.text(), area.getCenterX(), middle - 6, Pen.Side.AT, font, colour);
      Font small = Typeface.plain(BASE_SIZE);
      pen.write(cell.base(), area.getCenterX(), middle + 6, Pen.Side.AT, small, colour);
    }
  }
}
