package org.sojourn.reports.family;

import java.util.Set;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.reports.composition.Composition;

/** What kind of group a report is about, for messages that say it. */
final class Kinds {

  private static final String PARTNER = "partner-country";
  private static final Set<String> NAMED =
      Set.of("country", "sector", "division", "size", "cohort", "role");

  private Kinds() {}

  /**
   * The arguments {@code kind}, {@code breakdown} and {@code cell} of a message. The kind is {@code
   * partner} for a partner country, {@code organisation} for a sending organisation, and {@code
   * other} for breakdowns of two dimensions and for a programme's own attributes.
   */
  static Object[] arguments(Composition composition) {
    String family = composition.about().breakdown();
    return new Object[] {
      "kind",
      kind(family),
      "breakdown",
      composition.labels().by(family),
      "cell",
      composition.aboutName()
    };
  }

  private static String kind(String family) {
    if (family.equals(PARTNER)) {
      return "partner";
    }
    if (isOrganisation(family)) {
      return "organisation";
    }
    return NAMED.contains(family) ? family : "other";
  }

  /** Whether the report is handed to the organisation that it is about, and to nobody else. */
  static boolean isHandedOut(Composition composition) {
    return isOrganisation(composition.about().breakdown());
  }

  private static boolean isOrganisation(String family) {
    return family.equals(Breakdown.SENDING_ORGANISATION.id());
  }
}
