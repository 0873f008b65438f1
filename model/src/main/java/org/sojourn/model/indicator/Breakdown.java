package org.sojourn.model.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.model.classification.SizeClass;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Programme;

/**
 * A way to divide a base into cells. The country, sector, division and size of a response are those
 * of the respondent's organisation (a participant's is the sending one), of an exchange those of
 * its sending organisation, of a registration its own; the partner's are those of the other side.
 *
 * @param id its name
 * @param dimensions names of its dimensions: none for {@code overall}, one, or two
 */
public record Breakdown(String id, List<String> dimensions) {

  /** Everybody. */
  public static final Breakdown OVERALL = new Breakdown("overall", List.of());

  /** Breakdowns that every programme knows; declared text attributes are further ones. */
  public static final List<Breakdown> STANDARD =
      List.of(
          OVERALL,
          new Breakdown("country", List.of("country")),
          new Breakdown("partner-country", List.of("partner-country")),
          new Breakdown("sector", List.of("sector")),
          new Breakdown("division", List.of("division")),
          new Breakdown("size", List.of("size")),
          new Breakdown("role", List.of("role")),
          new Breakdown("cohort", List.of("cohort")),
          new Breakdown("country-x-sector", List.of("country", "sector")),
          new Breakdown("flow", List.of("sending-country", "host-country")));

  /**
   * By the organisation that sends. No indicator is divided by it and nothing published has such a
   * cell: it is the family of the reports that are handed to these organisations.
   */
  public static final Breakdown SENDING_ORGANISATION =
      new Breakdown("sending-organisation", List.of("sending-organisation"));

  private static final String COHORT = "cohort";
  private static final String SIZE = "size";

  /** Ids of the breakdowns whose cells have an order, along which there can be a trend. */
  public static final List<String> ORDERED = List.of(COHORT, SIZE);

  /** Copies the list. */
  public Breakdown {
    dimensions = List.copyOf(dimensions);
  }

  /**
   * Where a cell of an ordered breakdown stands: cohorts by the calendar, one for each quarter, so
   * that a quarter without exchanges leaves a gap; size classes one for each class.
   *
   * @param breakdown one of {@link #ORDERED}
   * @param key a cohort such as {@code 2017-Q1}, or the id of a size class
   * @throws IllegalArgumentException for other breakdowns and keys
   */
  public static int position(String breakdown, String key) {
    if (breakdown.equals(COHORT) && key.matches("\\d{4}-Q[1-4]")) {
      return 4 * Integer.parseInt(key.substring(0, 4)) + key.charAt(6) - '1';
    }
    if (breakdown.equals(SIZE)) {
      return SizeClass.valueOf(key.toUpperCase(Locale.ROOT)).ordinal();
    }
    throw new IllegalArgumentException("'" + key + "' has no place by " + breakdown);
  }

  /** The breakdown called {@code id} in {@code programme}. */
  public static Optional<Breakdown> of(String id, Programme programme) {
    Optional<Breakdown> standard = STANDARD.stream().filter(b -> b.id().equals(id)).findFirst();
    return standard.or(
        () ->
            programme.attributes().stream()
                .filter(a -> a.type() == Attribute.Type.TEXT && a.id().equals(id))
                .map(a -> new Breakdown(a.id(), List.of(a.id())))
                .findFirst());
  }

  /** The one of {@code breakdowns} that divides by exactly {@code dimensions}, in any order. */
  public static Optional<Breakdown> with(
      Collection<String> dimensions, Collection<Breakdown> breakdowns) {
    return breakdowns.stream()
        .filter(breakdown -> breakdown.dimensions().size() == dimensions.size())
        .filter(breakdown -> breakdown.dimensions().containsAll(dimensions))
        .findFirst();
  }
}
