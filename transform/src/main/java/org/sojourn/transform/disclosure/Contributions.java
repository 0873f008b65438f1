package org.sojourn.transform.disclosure;

import java.util.SortedMap;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.stats.Histogram;

/** Which amounts sums and means are made of. */
@FunctionalInterface
public interface Contributions {

  /**
   * The amounts of a base by cell; only cells with any.
   *
   * @param base answers to an amount item with all the roles that are pooled, or numbers of
   *     exchanges
   */
  SortedMap<String, Histogram> of(Base base, Breakdown breakdown);

  /** Nobody asks: the programme declares no p% rule. */
  static Contributions unasked() {
    return (base, breakdown) -> {
      throw new IllegalStateException("the amounts behind " + base + " are not at hand");
    };
  }
}
