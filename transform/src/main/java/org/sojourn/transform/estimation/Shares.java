package org.sojourn.transform.estimation;

import org.sojourn.model.indicator.ShareInterval;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Share;
import org.sojourn.transform.stats.ShareLimits;
import org.sojourn.transform.stats.share.AgrestiCoull;
import org.sojourn.transform.stats.share.ClopperPearson;
import org.sojourn.transform.stats.share.Jeffreys;

/**
 * How the shares of one indicator get their intervals.
 *
 * @param interval the method that the programme chose
 * @param uncertainty level and population
 */
record Shares(ShareInterval interval, Uncertainty uncertainty) {

  /** The limits that the method gives. */
  ShareLimits limits() {
    return switch (interval) {
      case WILSON -> ShareLimits.WILSON;
      case CLOPPER_PEARSON -> ClopperPearson::of;
      case JEFFREYS -> Jeffreys::of;
      case AGRESTI_COULL -> AgrestiCoull::of;
    };
  }

  /** The share of {@code hits} in {@code n} of {@code population}. */
  Result of(long hits, long n, Population population) {
    return Share.of(hits, n, population, uncertainty.confidence(), limits());
  }

  /** Name of the method for {@code n} of a population of {@code size}. */
  String method(long n, long size) {
    return uncertainty.method(interval.title(), n, size);
  }
}
