package org.sojourn.transform.stats;

/**
 * A confidence interval, both limits included.
 *
 * @param low lower limit, finite
 * @param high upper limit, finite, not below {@code low}
 */
public record Interval(double low, double high) {

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException when a limit is not finite or they are in the wrong order
   */
  public Interval {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException("no interval: [" + low + ", " + high + "]");
    }
  }

  /** The interval of one point, as a census has it. */
  public static Interval point(double value) {
    return new Interval(value, value);
  }

  /** The interval from {@code centre - half} to {@code centre + half}. */
  public static Interval around(double centre, double half) {
    return new Interval(centre - half, centre + half);
  }

  /** Both limits times {@code factor}, which is not negative. */
  public Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }

  /** Each limit, or the end of {@code least} to {@code greatest} beyond which it lies. */
  public Interval within(double least, double greatest) {
    return new Interval(
        Math.min(Math.max(low, least), greatest), Math.max(Math.min(high, greatest), least));
  }

  /** The distance of the limits, 0 or more. */
  public double width() {
    return high - low;
  }

  /** Whether {@code value} lies between the limits. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
