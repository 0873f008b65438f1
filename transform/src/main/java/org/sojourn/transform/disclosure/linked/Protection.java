package org.sojourn.transform.disclosure.linked;

/**
 * When a sensitive cell is protected: both have to hold of the least and the greatest whole number
 * that agree with all that is shown.
 *
 * @param width least difference of the two; at least 1, so that two candidates are left
 * @param reach what the greatest has to reach, so that nobody can be sure that the cell is below; 0
 *     where that may be known
 */
public record Protection(long width, long reach) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException where width is below 1 or reach below 0
   */
  public Protection {
    if (width < 1 || reach < 0) {
      throw new IllegalArgumentException(
          "width " + width + " has to be at least 1, reach " + reach + " at least 0");
    }
  }

  /** Two candidates are left, whatever they are. */
  public static Protection twoCandidates() {
    return new Protection(1, 0);
  }

  /** Nobody can be sure that a cell is below {@code threshold}. */
  public static Protection reaching(long threshold) {
    return new Protection(1, threshold);
  }

  /** Whether a cell of {@code count} that can be as low and as high as this is protected. */
  public boolean holds(long low, long high) {
    return high - low >= width && high >= reach;
  }
}
