package org.sojourn.reports.results;

import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;

/**
 * The one statistic that stands for an indicator in tables and charts.
 *
 * @param statistic what it is
 * @param item the item it is about, null for the indicator as a whole
 */
public record Primary(Statistic statistic, String item) {

  /** The statistic that stands for {@code indicator}. */
  public static Primary of(Indicator indicator) {
    Measure measure = indicator.measure();
    if (measure instanceof Measure.Gain gain) {
      return new Primary(Statistic.GAIN, gain.items().size() == 1 ? gain.items().get(0) : null);
    }
    return new Primary(statistic(measure), null);
  }

  private static Statistic statistic(Measure measure) {
    if (measure instanceof Measure.Share) {
      return Statistic.SHARE;
    }
    if (measure instanceof Measure.Mean) {
      return Statistic.MEAN;
    }
    if (measure instanceof Measure.NetScore) {
      return Statistic.NET_SCORE;
    }
    if (measure instanceof Measure.Agreement) {
      return Statistic.AGREEMENT;
    }
    if (measure instanceof Measure.Realised) {
      return Statistic.REALISED;
    }
    return measure instanceof Measure.Rate ? Statistic.RATE : Statistic.MEDIAN;
  }
}
