package org.sojourn.examples.mobilise;

import java.util.Locale;

/**
 * The skills that visiting employees rate from 1 to 5, with the mean before and the mean gain on a
 * continuous scale. Nothing about them is published: all assumed.
 */
enum Skill {
  LANGUAGES(2.9, 0.70),
  INTERCULTURAL(2.7, 0.80),
  MARKETING(2.4, 0.55),
  TECHNICAL(3.3, 0.35),
  DIGITAL(3.1, 0.15),
  PROJECT(3.0, 0.35),
  NETWORKING(2.5, 0.85),
  INITIATIVE(2.8, 0.45);

  private final double before;
  private final double gain;

  Skill(double before, double gain) {
    this.before = before;
    this.gain = gain;
  }

  /** Id of its item. */
  String item() {
    return "skill_" + column();
  }

  /** Its name in the exports' column headings. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Mean self-rating before departure. */
  double before() {
    return before;
  }

  /** Mean change until the end of the stay. */
  double gain() {
    return gain;
  }
}
