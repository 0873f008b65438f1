package org.sojourn.examples.mobilise;

/**
 * Questions without a published figure, on a scale from 1 to 5: the answer follows the respondent's
 * mood and chance. The first number is how likely "don't know" is; the others are cuts of a
 * standard normal number between neighbouring codes. All assumed.
 */
enum Opinion {
  SUPPORT(0.03, -2.3, -1.6, -0.8, 0.3),
  PLATFORM(0.05, -1.7, -1.0, -0.2, 0.9),
  MATCH_OF_VISITOR(0.0, -2.4, -1.7, -1.0, 0.1),
  OVERALL(0.0, -2.4, -1.9, -1.1, 0.2),
  WELCOME(0.0, -2.6, -2.1, -1.3, -0.2),
  PARTNERSHIP(0.05, -2.0, -1.3, -0.6, 0.5),
  PARTNERSHIP_AFTER_SIX_MONTHS(0.02, -1.5, -0.9, -0.3, 0.7),
  CROSS_BORDER_AFTER_SIX_MONTHS(0.03, -1.9, -1.2, -0.55, 0.7);

  private static final double MOOD = 0.7;
  private static final double SKIPPED = 0.02;

  private final double unknown;
  private final double[] thresholds;

  Opinion(double unknown, double... thresholds) {
    this.unknown = unknown;
    this.thresholds = thresholds;
  }

  /** The code of an answer; now and then "don't know" or nothing at all. */
  String of(Respondent respondent, Draws draws) {
    double u = draws.uniform();
    double view = view(respondent, draws);
    if (u < unknown) {
      return Favour.DONT_KNOW;
    }
    if (u < unknown + SKIPPED) {
      return "";
    }
    int code = 1;
    for (double threshold : thresholds) {
      code += view > threshold ? 1 : 0;
    }
    return Integer.toString(code);
  }

  /** What the respondent thinks of one question: mean 0, standard deviation 1. */
  static double view(Respondent respondent, Draws draws) {
    return MOOD * respondent.mood() + StrictMath.sqrt(1 - MOOD * MOOD) * draws.normal();
  }

  /** The code of an answer on the recommendation scale from 0 to 10. */
  static String recommendation(Respondent respondent, Draws draws) {
    long code = Math.round(8.4 + 1.4 * view(respondent, draws));
    return Long.toString(Math.max(0, Math.min(10, code)));
  }
}
