package org.sojourn.transform.stats.survey;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.WilsonInterval;
import org.sojourn.transform.stats.share.AgrestiCoull;
import org.sojourn.transform.stats.share.ClopperPearson;
import org.sojourn.transform.stats.share.CorrectedWilson;
import org.sojourn.transform.stats.share.Jeffreys;

/**
 * Limits of the share p of a survey design by intervals that were made for a simple random sample:
 * they take, in place of n, the effective size of Korn and Graubard,
 *
 * <pre>p (1 - p) / se^2 (t(n - 1) / t(df))^2</pre>
 *
 * so many as would be as sure, fewer where the design knows its variance badly. Where a share is 0
 * or 1 a design has no variance to tell; there the effective size of the weights (Kish) or the
 * number of units serves, whichever is less, without finite population.
 *
 * <p>References: Korn and Graubard 1998, see {@link DesignShare}; C. Franco, R. J. A. Little, T. A.
 * Louis, E. V. Slud, Comparative study of confidence intervals for proportions in complex sample
 * surveys, Journal of Survey Statistics and Methodology 7 (2019).
 */
public enum DesignLimits {
  /** Wilson's score interval. */
  WILSON {
    @Override
    Interval limits(double share, double size, Confidence confidence) {
      return WilsonInterval.of(share, 1 - share, size, confidence);
    }
  },
  /** The exact interval: with the effective size, Korn and Graubard's. */
  CLOPPER_PEARSON {
    @Override
    Interval limits(double share, double size, Confidence confidence) {
      return ClopperPearson.of(hits(share, size), size, confidence);
    }
  },
  /** Wilson's interval with continuity correction. */
  WILSON_CORRECTED {
    @Override
    Interval limits(double share, double size, Confidence confidence) {
      return CorrectedWilson.of(hits(share, size), size, confidence);
    }
  },
  /** Jeffreys' interval. */
  JEFFREYS {
    @Override
    Interval limits(double share, double size, Confidence confidence) {
      return Jeffreys.of(hits(share, size), size, confidence);
    }
  },
  /** Agresti and Coull's interval. */
  AGRESTI_COULL {
    @Override
    Interval limits(double share, double size, Confidence confidence) {
      return AgrestiCoull.of(hits(share, size), size, confidence);
    }
  };

  abstract Interval limits(double share, double size, Confidence confidence);

  private static double hits(double share, double size) {
    return share == 1 ? size : share * size;
  }

  /**
   * The limits where there is a variance.
   *
   * @param share above 0, below 1
   * @param error its standard error, above 0
   * @param n respondents, 2 or more
   * @param degrees degrees of freedom, 1 or more
   */
  public Interval of(double share, double error, long n, long degrees, Confidence confidence) {
    double ratio = confidence.studentQuantile(n - 1) / confidence.studentQuantile(degrees);
    return limits(share, share * (1 - share) / (error * error) * ratio * ratio, confidence);
  }

  /**
   * The limits where there is none.
   *
   * @param share 0 to 1
   * @param size effective number of answers, above 0
   */
  public Interval of(double share, double size, Confidence confidence) {
    return limits(share, size, confidence);
  }
}
