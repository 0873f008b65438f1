package org.sojourn.reports.figure;

import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.words.FigureText;

/** How agreement stands to chance, as far as the whole interval of kappa says so. */
public enum Beyond {
  /** The whole interval lies above 0. */
  ABOVE,
  /** The interval includes 0. */
  CHANCE,
  /** The whole interval lies below 0. */
  BELOW,
  /** There is no kappa, or no interval. */
  UNKNOWN;

  /** How {@code kappa} stands to chance. */
  public static Beyond of(Estimate kappa) {
    if (!FigureText.hasInterval(kappa)) {
      return UNKNOWN;
    }
    if (kappa.low() > 0) {
      return ABOVE;
    }
    return kappa.high() < 0 ? BELOW : CHANCE;
  }
}
