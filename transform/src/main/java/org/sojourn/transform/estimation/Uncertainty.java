package org.sojourn.transform.estimation;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Population;

/**
 * How intervals are computed, and how their method is named.
 *
 * @param confidence their level
 * @param finite whether the size of the population is taken into account
 * @param note what methods say beside it, such as that answers are not weighted; may be empty
 */
record Uncertainty(Confidence confidence, boolean finite, String note) {

  /** What a figure of everybody is called instead of an interval's method. */
  static final String CENSUS = "census";

  /** The same with another note. */
  Uncertainty with(String other) {
    return new Uncertainty(confidence, finite, other);
  }

  /** The population as statistics see it. */
  Population population(long size) {
    return finite ? Population.of(size) : Population.UNLIMITED;
  }

  /** Name of an interval's method for {@code n} of a population of {@code size}. */
  String method(String interval, long n, long size) {
    if (!finite) {
      return interval + note;
    }
    return n > 0 && n == size ? CENSUS + note : interval + ", finite population" + note;
  }
}
