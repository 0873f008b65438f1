package org.sojourn.transform.estimation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sojourn.model.indicator.ShareInterval;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.survey.CountedSample;
import org.sojourn.transform.stats.survey.DesignLimits;
import org.sojourn.transform.stats.survey.DesignMean;
import org.sojourn.transform.stats.survey.DesignShare;

/**
 * How the shares of one indicator get their intervals where answers are weighted or clustered.
 *
 * @param interval the method that the programme chose
 * @param confidence level
 */
record DesignShares(ShareInterval interval, Confidence confidence) {

  /** The share that {@code mean} of zeros and ones is, with its interval in place of Student's. */
  Result of(CountedSample sample, DesignMean mean) {
    return mean.result()
        .then(
            figure -> {
              boolean everybody = sample.isCensus() && error(figure) == 0;
              OptionalDouble error =
                  sample.size() == 1 && !everybody
                      ? OptionalDouble.empty()
                      : figure.standardError();
              return new Result.Figure(
                  figure.value(), error, Optional.of(limits(sample, mean, figure)));
            });
  }

  private static double error(Result.Figure figure) {
    return figure.standardError().orElse(0);
  }

  private Interval limits(CountedSample sample, DesignMean mean, Result.Figure figure) {
    double share = figure.value();
    double error = error(figure);
    if (sample.isCensus() && error == 0) {
      return Interval.point(share);
    }
    if (share > 0 && share < 1 && error > 0 && mean.size() > 1) {
      long degrees = mean.degreesOfFreedom();
      return interval == ShareInterval.LOGIT
          ? DesignShare.LOGIT.interval(share, error, mean.size(), degrees, confidence).orElseThrow()
          : method().of(share, error, mean.size(), degrees, confidence);
    }
    double weighted = sample.kish().effectiveSize().figure().orElseThrow().value();
    return method().of(share, Math.min(weighted, sample.unitsInDomain()), confidence);
  }

  private DesignLimits method() {
    return switch (interval) {
      case WILSON -> DesignLimits.WILSON;
      case WILSON_CORRECTED -> DesignLimits.WILSON_CORRECTED;
      case JEFFREYS -> DesignLimits.JEFFREYS;
      case AGRESTI_COULL -> DesignLimits.AGRESTI_COULL;
      case CLOPPER_PEARSON, BETA, LOGIT -> DesignLimits.CLOPPER_PEARSON;
    };
  }
}
