package org.sojourn.reports.figure;

import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.IntervalChart;
import org.sojourn.reports.chart.RowLabel;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.results.Primary;
import org.sojourn.reports.words.FigureText;

/** Rows of charts made of estimates, and the sentences that say the same. */
final class Rows {

  private Rows() {}

  /** Whether the main figure of {@code indicator} is a percentage. */
  static boolean isPercentage(Indicator indicator) {
    return Primary.of(indicator).statistic().unit() == Statistic.Unit.PERCENT;
  }

  /** The row of {@code estimate} under {@code name}, with a target or null. */
  static IntervalChart.Row interval(
      Composition composition, String name, Estimate estimate, Double target) {
    FigureText text = composition.text();
    State state = FigureText.state(estimate.status());
    String value = state == State.HIDDEN ? text.value(estimate) : "";
    if (state == State.SHOWN) {
      String interval = text.interval(estimate);
      value = text.value(estimate) + (interval.isEmpty() ? "" : "  (" + interval + ")");
    }
    return new IntervalChart.Row(
        RowLabel.of(name, text.base(estimate), value),
        state,
        state == State.SHOWN ? "" : text.value(estimate),
        estimate.value(),
        estimate.low(),
        estimate.high(),
        target,
        null);
  }

  /** One figure in a sentence: its name, value, interval and base. */
  static String sentence(Composition composition, String name, Estimate estimate) {
    return composition.words().pair(name, composition.text().full(estimate));
  }

  /** Sentences joined for an alternative text. */
  static String join(Composition composition, List<String> sentences) {
    return composition.words().parts(sentences) + ".";
  }
}
