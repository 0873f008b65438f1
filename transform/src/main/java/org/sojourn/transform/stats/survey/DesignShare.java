package org.sojourn.transform.stats.survey;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.share.ClopperPearson;

/**
 * How the interval of a share p of a survey design with standard error se is computed; t is
 * Student's quantile of the design's degrees of freedom. There is none where se or the degrees of
 * freedom are 0, at 0 and 1 among others: a design cannot tell its uncertainty there. Range: 0 to 1
 * for logit, likelihood, beta and arcsine; the mean's interval is Student's and may go beyond.
 *
 * <p>R: {@code survey::svyciprop(~y, design, method)}. Reference: E. L. Korn, B. I. Graubard,
 * Confidence intervals for proportions with small expected number of positive counts estimated from
 * survey data, Survey Methodology 24 (1998).
 */
public enum DesignShare {
  /**
   * On the scale of log(p / (1 - p)), by the delta method: R's {@code logit} and {@code xlogit}.
   */
  LOGIT {
    @Override
    Interval limits(double p, double error, long n, long degrees, Confidence confidence) {
      double half = quantile(degrees, confidence) * error / (p * (1 - p));
      DoubleUnaryOperator share = x -> 1 / (1 + Math.exp(-x));
      double centre = Math.log(p / (1 - p));
      return new Interval(share.applyAsDouble(centre - half), share.applyAsDouble(centre + half));
    }
  },
  /** Korn and Graubard: Clopper-Pearson with the effective size of the design. */
  BETA {
    @Override
    Interval limits(double p, double error, long n, long degrees, Confidence confidence) {
      double ratio = quantile(n - 1, confidence) / quantile(degrees, confidence);
      double effective = p * (1 - p) / (error * error) * ratio * ratio;
      return ClopperPearson.of(effective * p, effective, confidence);
    }
  },
  /** p -+ t se, not cut at 0 and 1. */
  MEAN {
    @Override
    Interval limits(double p, double error, long n, long degrees, Confidence confidence) {
      return Interval.around(p, quantile(degrees, confidence) * error);
    }
  },
  /**
   * The P for which the likelihood, scaled by the design effect, falls by no more than t^2 / 2:
   *
   * <pre>p log(p / P) + (1 - p) log((1 - p) / (1 - P)) at most t^2 se^2 n / (2 p (1 - p)(n - 1))
   * </pre>
   *
   * R looks the same limits up between some points of the curve and is off by up to 1e-4.
   */
  LIKELIHOOD {
    @Override
    Interval limits(double p, double error, long n, long degrees, Confidence confidence) {
      double t = quantile(degrees, confidence);
      double fall = t * t * error * error * n / (2 * p * (1 - p) * (n - 1));
      return new Interval(limit(p, fall, 0), limit(p, fall, 1));
    }
  },
  /** On the scale of arcsin(sqrt(p)), cut where that ends, at 0 and 1. */
  ARCSINE {
    @Override
    Interval limits(double p, double error, long n, long degrees, Confidence confidence) {
      double half = quantile(degrees, confidence) * error / (2 * Math.sqrt(p * (1 - p)));
      double centre = Math.asin(Math.sqrt(p));
      double low = Math.sin(Math.max(0, centre - half));
      double high = Math.sin(Math.min(Math.PI / 2, centre + half));
      return new Interval(low * low, high * high);
    }
  };

  abstract Interval limits(double p, double error, long n, long degrees, Confidence confidence);

  private static double quantile(long degrees, Confidence confidence) {
    return TDistribution.of(degrees).inverseSurvivalProbability(confidence.tail());
  }

  /** Between p and {@code end}, 0 or 1, where the likelihood has fallen by {@code fall}. */
  private static double limit(double p, double fall, double end) {
    double inside = p;
    double outside = end;
    double middle = (inside + outside) / 2;
    while (middle != inside && middle != outside) {
      double loss = p * Math.log(p / middle) + (1 - p) * Math.log((1 - p) / (1 - middle));
      if (loss < fall) {
        inside = middle;
      } else {
        outside = middle;
      }
      middle = (inside + outside) / 2;
    }
    return middle;
  }

  /**
   * The interval.
   *
   * @param share p, 0 to 1
   * @param error its standard error, 0 or more
   * @param n respondents in the domain
   * @param degrees degrees of freedom of the design there
   */
  public Optional<Interval> interval(
      double share, double error, long n, long degrees, Confidence confidence) {
    boolean known = share > 0 && share < 1 && error > 0 && n > 1 && degrees > 0;
    return known ? Optional.of(limits(share, error, n, degrees, confidence)) : Optional.empty();
  }
}
