package org.sojourn.reports.words;

import java.util.Collection;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;

/** Says why figures of groups stand without their intervals. */
public final class Withheld {

  /** The method of a figure whose interval disclosure control takes away. */
  private static final String METHOD = "interval hidden";

  private Withheld() {}

  /** The sentence; empty where none of {@code shown} has lost its interval. */
  public static Optional<String> note(Words words, Collection<Estimate> shown) {
    boolean any = shown.stream().anyMatch(e -> e.shown() && METHOD.equals(e.method()));
    return any ? Optional.of(words.say("note.interval.withheld")) : Optional.empty();
  }
}
