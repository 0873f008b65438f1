package org.sojourn.transform.stats;

import java.util.OptionalLong;

/**
 * How many there are of whom the values were asked.
 *
 * <p>With a known number N the uncertainty of a sample of n shrinks, down to none for a census. Two
 * conventions are in use for a share; this one turns n into the effective size
 *
 * <pre>n (N - 1) / (N - n)</pre>
 *
 * and puts it into the Wilson interval. It is the exact one: a share of n drawn without replacement
 * from N of whom a share P says yes has the variance P (1 - P) (N - n) / (n (N - 1)), and inverting
 * the score test with that variance is Wilson's interval with this effective size. It keeps n as it
 * is for n = 1, where drawing with and without replacement are the same; the other convention, n /
 * (1 - n / N), does not. For a mean the variance is estimated from the sample, and the standard
 * error is multiplied by sqrt(1 - n / N), as the R package survey does.
 *
 * <p>Reference: W. G. Cochran, Sampling Techniques, 3rd ed. 1977, sections 2.5 and 3.2.
 *
 * @param size N, empty where it is not known or taken to be without limit
 */
public record Population(OptionalLong size) {

  /** A population without limit, or of unknown size: no correction. */
  public static final Population UNLIMITED = new Population(OptionalLong.empty());

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Population {
    if (size.isPresent() && size.getAsLong() < 0) {
      throw new IllegalArgumentException("a population has 0 or more, not " + size.getAsLong());
    }
  }

  /** A population of {@code size}, 0 or more. */
  public static Population of(long size) {
    return new Population(OptionalLong.of(size));
  }

  /** Whether {@code n} values, at least one, are those of everybody. */
  public boolean isCensus(long n) {
    return n > 0 && size.isPresent() && size.getAsLong() == requirePart(n);
  }

  /**
   * The effective size of a sample of {@code n} for a share: n or more; infinite for a census.
   *
   * @param n 1 or more
   * @throws IllegalArgumentException when the population has fewer
   */
  public double effectiveSize(long n) {
    requirePart(n);
    if (size.isEmpty()) {
      return n;
    }
    double all = size.getAsLong();
    return isCensus(n) ? Double.POSITIVE_INFINITY : n * ((all - 1) / (all - n));
  }

  /**
   * The share of the population that was not reached, 1 - n / N: 1 without a known size, 0 for a
   * census.
   *
   * @param n 1 or more
   * @throws IllegalArgumentException when the population has fewer
   */
  public double unreached(long n) {
    requirePart(n);
    return size.isEmpty() ? 1 : (size.getAsLong() - n) / (double) size.getAsLong();
  }

  /**
   * The least share of the population that can be: where all who did not answer would have said no.
   * 0 without a known size.
   *
   * @param hits 0 to n
   * @param n 1 or more
   * @throws IllegalArgumentException when the population has fewer
   */
  public double least(long hits, long n) {
    requirePart(n);
    return size.isEmpty() ? 0 : hits / (double) size.getAsLong();
  }

  /** The greatest, where all who did not answer would have said yes; 1 without a known size. */
  public double most(long hits, long n) {
    requirePart(n);
    return size.isEmpty() ? 1 : (size.getAsLong() - (n - hits)) / (double) size.getAsLong();
  }

  private long requirePart(long n) {
    if (size.isPresent() && n > size.getAsLong()) {
      throw new IllegalArgumentException(
          n + " values cannot come from a population of " + size.getAsLong());
    }
    return n;
  }
}
