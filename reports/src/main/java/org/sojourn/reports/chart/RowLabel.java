package org.sojourn.reports.chart;

import java.util.List;

/**
 * What stands beside a row of a chart.
 *
 * @param name what the row is about
 * @param base number of answers, in grey beside the name; may be empty
 * @param value the figure in words, right of the drawing; may be empty
 * @param heading whether it is the heading of the rows below, without figures of its own
 */
public record RowLabel(String name, String base, String value, boolean heading) {

  /** A row with figures. */
  public static RowLabel of(String name, String base, String value) {
    return new RowLabel(name, base, value, false);
  }

  /** A heading of the rows below. */
  public static RowLabel heading(String name) {
    return new RowLabel(name, "", "", true);
  }

  List<String> texts() {
    return List.of(name, base, value);
  }
}
