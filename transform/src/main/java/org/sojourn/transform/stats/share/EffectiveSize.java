package org.sojourn.transform.stats.share;

import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Population;

/** Intervals of shares in finite populations, by methods that take any number of values. */
final class EffectiveSize {

  private EffectiveSize() {}

  /** A method for {@code hits} of {@code n}, neither of which need be whole. */
  interface Method {
    Interval of(double hits, double n, Confidence confidence);
  }

  /**
   * The interval by {@code method} with hits and values brought to the effective size of {@link
   * Population}; one point for a census.
   *
   * @param hits 0 to n
   * @param n 1 or more, at most the population
   */
  static Interval of(
      long hits, long n, Population population, Confidence confidence, Method method) {
    double share = hits / (double) n;
    double size = population.effectiveSize(n);
    return Double.isInfinite(size)
        ? Interval.point(share)
        : method.of(hits == n ? size : share * size, size, confidence);
  }
}
