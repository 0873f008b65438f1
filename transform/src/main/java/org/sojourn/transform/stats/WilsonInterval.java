package org.sojourn.transform.stats;

/**
 * Wilson's score interval of a share without continuity correction, for any effective size: the P
 * for which |p - P| is at most z sqrt(P (1 - P) / n).
 *
 * <p>The limits are (p + z^2 / 2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n). The lower
 * one is computed as the product of both divided by the upper one, the upper one as the complement
 * of the lower limit of 1 - p: so neither cancels, and they are exactly 0 for p = 0 and 1 for p =
 * 1.
 *
 * <p>R: {@code prop.test(x, n, correct = FALSE)}. Reference: E. B. Wilson, JASA 22 (1927).
 */
public final class WilsonInterval {

  private WilsonInterval() {}

  /**
   * The interval of a share.
   *
   * @param hits 0 to n
   * @param n number of values, 1 or more
   * @param size effective number of values, above 0; infinite gives one point
   */
  public static Interval of(long hits, long n, double size, Confidence confidence) {
    double share = hits / (double) n;
    return Double.isInfinite(size)
        ? Interval.point(share)
        : of(share, (n - hits) / (double) n, size, confidence);
  }

  /**
   * The interval of a share that is no count of values, such as a weighted one.
   *
   * @param share 0 to 1
   * @param missed 1 less the share
   * @param size effective number of values, above 0
   */
  public static Interval of(double share, double missed, double size, Confidence confidence) {
    double z = confidence.normalQuantile();
    return new Interval(lowerLimit(share, size, z), 1 - lowerLimit(missed, size, z));
  }

  /** The lower limit; the upper one is 1 minus that of the complement. */
  public static double lowerLimit(double share, double size, double z) {
    double shrink = 1 + z * z / size;
    double half = z * Math.sqrt(share * (1 - share) / size + z * z / (4 * size * size));
    double upper = (share + z * z / (2 * size) + half) / shrink;
    return share * share / (shrink * upper);
  }
}
