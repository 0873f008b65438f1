package org.sojourn.transform.stats.share;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;

/**
 * The textbook interval p -+ z sqrt(p (1 - p) / n), not cut to 0 and 1. It is here to be compared
 * with, and is no {@link ShareMethod}: at 0 and at n hits it has no width, and its coverage falls
 * far below the level. Not defined for n = 0. R: {@code p + c(-1, 1) * qnorm(1 - tail) * sqrt(p *
 * (1 - p) / n)}.
 */
public final class Wald {

  private Wald() {}

  /** The interval of {@code hits} of {@code n}, n at least 1. */
  public static Interval of(long hits, long n, Confidence confidence) {
    double share = hits / (double) n;
    return Interval.around(share, confidence.normalQuantile() * Math.sqrt(share * (1 - share) / n));
  }
}
