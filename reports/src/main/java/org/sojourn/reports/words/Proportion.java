package org.sojourn.reports.words;

/** Percentages in plain words: "nine in ten". */
public final class Proportion {

  /** Upper limits of the phrases, in percent, rising. */
  private static final double[] LIMITS = {
    2.5, 15, 22.5, 29, 36, 45, 55, 63, 71, 77.5, 85, 92.5, 97.5, 99.99
  };

  private static final String[] KEYS = {
    "nearly-none",
    "one-in-ten",
    "one-in-five",
    "one-in-four",
    "one-in-three",
    "two-in-five",
    "half",
    "three-in-five",
    "two-in-three",
    "three-in-four",
    "four-in-five",
    "nine-in-ten",
    "nineteen-in-twenty",
    "nearly-all"
  };

  private Proportion() {}

  /** The phrase nearest to {@code percentage}, 0 to 100. */
  public static String phrase(double percentage, Words words) {
    for (int i = 0; i < LIMITS.length; i++) {
      if (percentage < LIMITS[i]) {
        return words.say("proportion." + KEYS[i]);
      }
    }
    return words.say("proportion.all");
  }
}
