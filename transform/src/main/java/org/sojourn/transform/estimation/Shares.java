package org.sojourn.transform.estimation;

import org.sojourn.model.indicator.ShareInterval;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Share;
import org.sojourn.transform.stats.ShareLimits;
import org.sojourn.transform.stats.share.AgrestiCoull;
import org.sojourn.transform.stats.share.ClopperPearson;
import org.sojourn.transform.stats.share.CorrectedWilson;
import org.sojourn.transform.stats.share.Jeffreys;
import org.sojourn.transform.stats.survey.DesignShare;

/**
 * How the shares of one indicator get their intervals.
 *
 * @param interval the method that the programme chose
 * @param uncertainty level and population
 */
record Shares(ShareInterval interval, Uncertainty uncertainty) {

  /** The limits that the method gives, as far as the population can have such shares. */
  ShareLimits limits() {
    ShareLimits limits = method();
    return (hits, n, population, confidence) ->
        limits
            .of(hits, n, population, confidence)
            .within(population.least(hits, n), population.most(hits, n));
  }

  private ShareLimits method() {
    return switch (interval) {
      case WILSON -> ShareLimits.WILSON;
      case WILSON_CORRECTED -> CorrectedWilson::of;
      case CLOPPER_PEARSON -> ClopperPearson::of;
      case JEFFREYS -> Jeffreys::of;
      case AGRESTI_COULL -> AgrestiCoull::of;
      case LOGIT -> limits(DesignShare.LOGIT);
      case BETA -> limits(DesignShare.BETA);
    };
  }

  /** Those of a design whose respondents were drawn at random; exact where that has none. */
  private static ShareLimits limits(DesignShare method) {
    return (hits, n, population, confidence) -> {
      double share = hits / (double) n;
      if (population.isCensus(n)) {
        return Interval.point(share);
      }
      double error = Math.sqrt(share * (1 - share) / (n - 1) * population.unreached(n));
      return method
          .interval(share, error, n, n - 1, confidence)
          .orElseGet(() -> ClopperPearson.of(hits, n, population, confidence));
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
