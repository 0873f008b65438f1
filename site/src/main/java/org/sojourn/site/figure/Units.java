package org.sojourn.site.figure;

import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.results.Primary;

/** The units by which charts choose their axis. */
public final class Units {

  /** Percentages. */
  public static final String PERCENT = "percent";

  /** Numbers of exchanges, organisations, questionnaires. */
  public static final String COUNT = "count";

  /** All else: points of a scale, days, euros. */
  public static final String POINTS = "points";

  private Units() {}

  /** The unit of {@code statistic}. */
  public static String of(Statistic statistic) {
    return switch (statistic.unit()) {
      case PERCENT -> PERCENT;
      case COUNT -> COUNT;
      default -> POINTS;
    };
  }

  /** The unit of the main figure of {@code indicator}. */
  public static String of(Indicator indicator) {
    return of(Primary.of(indicator).statistic());
  }
}
