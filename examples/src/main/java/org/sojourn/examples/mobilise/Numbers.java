package org.sojourn.examples.mobilise;

/** How numbers are written in keys. */
final class Numbers {

  private Numbers() {}

  /** {@code number} with at least {@code digits} digits, filled with zeros on the left. */
  static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  /** {@code value} rounded to a multiple of {@code step}. */
  static int rounded(double value, int step) {
    return (int) (Math.round(value / step) * step);
  }
}
