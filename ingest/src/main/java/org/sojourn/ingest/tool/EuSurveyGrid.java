package org.sojourn.ingest.tool;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.grid.Grids;
import org.sojourn.ingest.grid.Slots;
import org.sojourn.ingest.read.SourceFile;

/**
 * The sheets of an EUSurvey workbook side by side. A sheet holds 254 columns at most; where the
 * header of one is that wide, the sheets {@code Content1}, {@code Content2}... go on with the same
 * rows.
 */
public final class EuSurveyGrid implements Grid {

  /** How many columns a sheet holds. */
  static final int WIDTH = 254;

  private static final int HEADER = 4;

  private final List<Sheet> sheets = new ArrayList<>();
  private int[] slots;
  private int width;

  /** A sheet with rows that were read ahead. */
  private record Sheet(Grid grid, Queue<GridRow> ahead) {

    /** Reads the rows to the header; returns how many columns it has. */
    int header() {
      GridRow row = grid.next();
      while (row != null && row.number() < HEADER) {
        ahead.add(row);
        row = grid.next();
      }
      if (row == null) {
        return 0;
      }
      ahead.add(row);
      return row.number() == HEADER ? row.count() : 0;
    }

    GridRow peek() {
      if (ahead.isEmpty()) {
        GridRow row = grid.next();
        if (row != null) {
          ahead.add(row);
        }
      }
      return ahead.peek();
    }
  }

  private EuSurveyGrid(SourceFile file, Grid first) throws IOException {
    Grid grid = first;
    try {
      for (int i = 1; add(grid) == WIDTH && file.plan().sheet() == null; i++) {
        grid = Grids.open(file.onSheet("Content" + i), null);
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private int add(Grid grid) {
    Sheet sheet = new Sheet(grid, new ArrayDeque<>());
    sheets.add(sheet);
    return sheet.header();
  }

  /**
   * Opens {@code file}, a workbook, or its sheet saved as text.
   *
   * @param encoding found, of text; a declared one goes before
   */
  public static Grid open(SourceFile file, String encoding) throws IOException {
    Grid first = Grids.open(file, encoding);
    return first.rectangular() ? first : new EuSurveyGrid(file, first);
  }

  @Override
  public void skipTo(int number) {
    for (Sheet sheet : sheets) {
      while (sheet.peek() != null && sheet.peek().number() < number) {
        sheet.ahead().remove();
      }
    }
  }

  @Override
  public GridRow next() {
    long number = Long.MAX_VALUE;
    for (Sheet sheet : sheets) {
      number = sheet.peek() == null ? number : Math.min(number, sheet.peek().number());
    }
    return number == Long.MAX_VALUE ? null : row(number);
  }

  private GridRow row(long number) {
    List<String> cells = new ArrayList<>();
    boolean text = false;
    for (int i = 0; i < sheets.size(); i++) {
      GridRow part = sheets.get(i).peek();
      if (part != null && part.number() == number) {
        sheets.get(i).ahead().remove();
        while (cells.size() < i * WIDTH) {
          cells.add(null);
        }
        cells.addAll(Arrays.asList(part.cells()));
        text |= part.text();
      }
    }
    String[] kept = slots == null ? cells.toArray(new String[0]) : Slots.pick(cells, slots, width);
    return new GridRow(number, cells.size(), kept, text);
  }

  @Override
  public void select(int[] selected, int number) {
    slots = selected;
    width = number;
  }

  @Override
  public boolean rectangular() {
    return false;
  }

  @Override
  public Map<String, String> dialect() {
    return sheets.get(0).grid().dialect();
  }

  @Override
  public void close() throws IOException {
    for (Sheet sheet : sheets) {
      sheet.grid().close();
    }
  }
}
