package org.sojourn.cli.golden;

/**
 * Cuts R's intervals where Sojourn says that it cuts them ({@code docs/methods.md}, "Ends of the
 * scale"): t intervals at the ends of the scale, Wilson's in a finite population at the least and
 * the greatest share that it can have.
 */
final class ScaleEnds {

  private ScaleEnds() {}

  /** The expected value as it is published. */
  static double cut(Case of, String field, double expected) {
    if (field.startsWith("wilson_neff_Nminus1_")) {
      return possible(of, expected);
    }
    if (!field.startsWith("ci_low") && !field.startsWith("ci_high")) {
      return expected;
    }
    return switch (of.metric()) {
      case "mean" -> within(1, of.dataset().equals("bfi") ? 6 : 5, expected);
      case "nps" -> within(-100, 100, expected);
      default -> expected;
    };
  }

  private static double possible(Case of, double expected) {
    double hits = Double.parseDouble(of.keys().get("x"));
    double n = Double.parseDouble(of.keys().get("n"));
    double all = Double.parseDouble(of.keys().get("N"));
    return within(hits / all, (all - n + hits) / all, expected);
  }

  private static double within(double least, double greatest, double expected) {
    return Math.min(greatest, Math.max(least, expected));
  }
}
