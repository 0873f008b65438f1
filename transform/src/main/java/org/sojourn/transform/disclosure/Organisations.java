package org.sojourn.transform.disclosure;

import org.sojourn.model.indicator.Breakdown;
import org.sojourn.transform.base.Base;

/** How many distinct organisations stand behind answers. */
@FunctionalInterface
public interface Organisations {

  /**
   * Distinct organisations with a respondent in a cell; those without a name do not count.
   *
   * @param base answers or pairs, with all the roles that are pooled
   * @param cell the cell's keys, joined by a bar
   */
  long behind(Base base, Breakdown breakdown, String cell);

  /** As many as anybody could ask for: organisations are not counted. */
  static Organisations uncounted() {
    return (base, breakdown, cell) -> Long.MAX_VALUE;
  }
}
