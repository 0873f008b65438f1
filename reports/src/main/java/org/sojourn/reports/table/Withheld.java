package org.sojourn.reports.table;

import java.util.Collection;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.composition.Composition;

/** Says why figures of groups stand without their intervals. */
final class Withheld {

  /** The method of a figure whose interval disclosure control takes away. */
  private static final String METHOD = "interval hidden";

  private Withheld() {}

  /** The sentence; empty where none of {@code shown} has lost its interval. */
  static Optional<String> note(Composition composition, Collection<Estimate> shown) {
    boolean any = shown.stream().anyMatch(e -> e.shown() && METHOD.equals(e.method()));
    return any ? Optional.of(composition.say("note.interval.withheld")) : Optional.empty();
  }
}
