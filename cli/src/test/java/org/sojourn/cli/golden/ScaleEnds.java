package org.sojourn.cli.golden;

/**
 * Cuts R's t intervals where Sojourn says that it cuts them: at the ends of the scale ({@code
 * docs/methods.md}, "Ends of the scale").
 */
final class ScaleEnds {

  private ScaleEnds() {}

  /** The expected value as it is published. */
  static double cut(Case of, String field, double expected) {
    if (!field.startsWith("ci_low") && !field.startsWith("ci_high")) {
      return expected;
    }
    return switch (of.metric()) {
      case "mean" -> within(1, of.dataset().equals("bfi") ? 6 : 5, expected);
      case "nps" -> within(-100, 100, expected);
      default -> expected;
    };
  }

  private static double within(double least, double greatest, double expected) {
    return Math.min(greatest, Math.max(least, expected));
  }
}
