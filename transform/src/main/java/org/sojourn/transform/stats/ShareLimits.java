package org.sojourn.transform.stats;

/**
 * How the confidence limits of a share are computed: a function of hits, values, population and
 * level. Range of the limits: 0 to 1. They contain the share; those of Jeffreys and of the
 * corrected Wilson interval do so by being set to 0 and 1 at the ends.
 */
@FunctionalInterface
public interface ShareLimits {

  /** Wilson's, with the effective size of {@link Population}. */
  ShareLimits WILSON =
      (hits, n, population, confidence) ->
          WilsonInterval.of(hits, n, population.effectiveSize(n), confidence);

  /**
   * The limits, within 0 to 1; one point for a census.
   *
   * @param hits 0 to n
   * @param n 1 or more, at most the population
   */
  Interval of(long hits, long n, Population population, Confidence confidence);
}
