package org.sojourn.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The axis that figures are measured on.
 *
 * @param low its least value
 * @param high its greatest value
 * @param step distance of ticks, beginning at {@code low}
 * @param format text of a tick
 */
public record Measure(double low, double high, double step, DoubleFunction<String> format) {

  private static final int MOST_TICKS = 6;

  /** An axis from 0 that reaches {@code greatest}, with room for a label behind it. */
  public static Measure upTo(double greatest, DoubleFunction<String> format) {
    double step = step(greatest);
    double high = greatest <= 0 ? step : greatest * 1.12;
    return new Measure(0, high, step, format);
  }

  /** A round distance of ticks for a span of {@code span}. */
  static double step(double span) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, span))) - 1);
    for (double factor : new double[] {1, 2, 5, 10, 20}) {
      if (span / (factor * power) <= MOST_TICKS && factor * power >= 1) {
        return factor * power;
      }
    }
    return 50 * power;
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (double tick = low; tick <= high; tick += step) {
      texts.add(format.apply(tick));
    }
    return texts;
  }
}
