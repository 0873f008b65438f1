package org.sojourn.quality.page;

import java.util.Locale;

/** Numbers as the page writes them. */
public final class Numbers {

  private static final double LEAST = 0.05;

  private Numbers() {}

  /** A count, such as {@code 7,312}. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A count with its noun. */
  public static String count(long count, String one, String many) {
    return count(count) + " " + (count == 1 ? one : many);
  }

  /** A difference with its sign, such as {@code +12}; {@code 0} for none. */
  public static String difference(long difference) {
    return difference == 0 ? "0" : String.format(Locale.ROOT, "%+,d", difference);
  }

  /**
   * A share of {@code whole} in per cent with one decimal: never {@code 0 %} for something, nor
   * {@code 100 %} for less than all; a dash where there is no whole.
   */
  public static String share(long part, long whole) {
    if (whole == 0) {
      return "\u2013";
    }
    if (part == 0 || part == whole) {
      return part == 0 ? "0 %" : "100 %";
    }
    double percent = 100.0 * part / whole;
    if (percent < LEAST || percent >= 100 - LEAST) {
      return percent < LEAST ? "< 0.1 %" : "> 99.9 %";
    }
    return String.format(Locale.ROOT, "%.1f %%", percent);
  }

  /** A length on the page: per cent of {@code whole}, with two decimals. */
  public static String length(long part, long whole) {
    return String.format(Locale.ROOT, "%.2f", whole == 0 ? 0 : 100.0 * part / whole);
  }
}
