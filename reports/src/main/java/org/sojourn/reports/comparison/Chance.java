package org.sojourn.reports.comparison;

import org.sojourn.reports.composition.Composition;

/** When a report says that something is more than chance. */
public final class Chance {

  private Chance() {}

  /** Whether {@code probability} is small enough: below 1 less the level of confidence. */
  public static boolean isUnlikely(Composition composition, double probability) {
    return probability + composition.programme().estimation().confidence() < 1;
  }
}
