package org.sojourn.reports.family;

import java.util.Set;
import org.sojourn.reports.composition.Composition;

/** What kind of group a report is about, for messages that say it. */
final class Kinds {

  private static final String PARTNER = "partner-country";
  private static final Set<String> NAMED =
      Set.of("country", "sector", "division", "size", "cohort", "role");

  private Kinds() {}

  /**
   * The arguments {@code kind}, {@code breakdown} and {@code cell} of a message. The kind is {@code
   * partner} for a partner country and {@code other} for breakdowns of two dimensions and for a
   * programme's own attributes.
   */
  static Object[] arguments(Composition composition) {
    String family = composition.about().breakdown();
    String kind = NAMED.contains(family) ? family : "other";
    return new Object[] {
      "kind",
      family.equals(PARTNER) ? "partner" : kind,
      "breakdown",
      composition.labels().by(family),
      "cell",
      composition.aboutName()
    };
  }
}
