package org.sojourn.transform.stats.share;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.WilsonInterval;

/**
 * How the interval of a share is computed. All limits lie in 0 to 1 and contain the share, but for
 * {@link #JEFFREYS} and {@link #WILSON_CORRECTED} where they are equal to it at 0 and 1.
 *
 * <p>Reference: L. D. Brown, T. T. Cai, A. DasGupta, Interval estimation for a binomial proportion,
 * Statistical Science 16 (2001).
 */
public enum ShareMethod {
  /** Score interval, R {@code prop.test(x, n, correct = FALSE)}: Sojourn's default. */
  WILSON {
    @Override
    Interval limits(long hits, long n, Confidence confidence) {
      return WilsonInterval.of(hits, n, n, confidence);
    }
  },
  /** Score interval with continuity correction: {@link CorrectedWilson}. */
  WILSON_CORRECTED {
    @Override
    Interval limits(long hits, long n, Confidence confidence) {
      return CorrectedWilson.of(hits, n, confidence);
    }
  },
  /** The exact interval, never too narrow: {@link ClopperPearson}. */
  CLOPPER_PEARSON {
    @Override
    Interval limits(long hits, long n, Confidence confidence) {
      return ClopperPearson.of(hits, n, confidence);
    }
  },
  /** Quantiles of the posterior under Jeffreys' prior: {@link Jeffreys}. */
  JEFFREYS {
    @Override
    Interval limits(long hits, long n, Confidence confidence) {
      return Jeffreys.of(hits, n, confidence);
    }
  },
  /** Wald's interval around Wilson's centre, cut to 0 and 1: {@link AgrestiCoull}. */
  AGRESTI_COULL {
    @Override
    Interval limits(long hits, long n, Confidence confidence) {
      return AgrestiCoull.of(hits, n, confidence);
    }
  };

  abstract Interval limits(long hits, long n, Confidence confidence);

  /**
   * The share of {@code hits} in {@code n} values with this interval; undefined for n = 0. No
   * finite population; no standard error, since none of the intervals is built on one.
   *
   * @throws IllegalArgumentException unless 0 <= hits <= n
   */
  public Result of(long hits, long n, Confidence confidence) {
    if (hits < 0 || hits > n) {
      throw new IllegalArgumentException(hits + " of " + n + " is no share");
    }
    if (n == 0) {
      return Result.undefined(Reason.NO_VALUES);
    }
    return Result.of(hits / (double) n, limits(hits, n, confidence));
  }
}
