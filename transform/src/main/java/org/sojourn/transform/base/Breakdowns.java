package org.sojourn.transform.base;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Weighting;
import org.sojourn.model.run.Failure;

/** Breakdowns that figures are computed by. */
public final class Breakdowns {

  /** By the country of the organisation at hand. */
  public static final Breakdown COUNTRY = new Breakdown("country", List.of("country"));

  private static final String ROLE = "role";
  private static final List<String> OF_EXCHANGES =
      List.of(
          "overall", "country", "partner-country", "sector", "division", "size", "cohort", "flow");

  private Breakdowns() {}

  /**
   * The breakdowns of an indicator: overall, then those it declares, each once.
   *
   * @throws Failure when one does not exist, or is one by role where exchanges are counted
   */
  public static List<Breakdown> of(Indicator indicator, Programme programme) {
    Set<Breakdown> breakdowns = new LinkedHashSet<>();
    breakdowns.add(Breakdown.OVERALL);
    for (String id : indicator.breakdowns()) {
      breakdowns.add(
          Breakdown.of(id, programme)
              .filter(breakdown -> indicator.measure().hasRoles() || !isRole(breakdown))
              .orElseThrow(() -> impossible(indicator, id)));
    }
    return List.copyOf(breakdowns);
  }

  private static Failure impossible(Indicator indicator, String id) {
    return new Failure(
        Failure.Kind.INPUT,
        "indicator '" + indicator.id() + "' cannot be broken down by '" + id + "'");
  }

  /**
   * What response tables are divided by: country, sector, size and cohort of whoever could be
   * asked, and what answers are weighted by.
   */
  public static List<Breakdown> ofResponses(Programme programme) {
    Set<String> ids = new LinkedHashSet<>(Weighting.STANDARD_MARGINS);
    if (programme.weighting() != null) {
      ids.addAll(programme.weighting().margins());
    }
    return ids.stream().map(id -> Breakdown.of(id, programme).orElseThrow()).toList();
  }

  /** Whether cells are the roles themselves. */
  public static boolean isRole(Breakdown breakdown) {
    return breakdown.id().equals(ROLE);
  }

  /** The breakdowns of the number of exchanges: standard ones and declared text attributes. */
  public static List<Breakdown> ofExchanges(Programme programme) {
    List<Breakdown> breakdowns = new ArrayList<>();
    for (String id : OF_EXCHANGES) {
      breakdowns.add(Breakdown.of(id, programme).orElseThrow());
    }
    for (Attribute attribute : programme.attributes()) {
      if (attribute.type() == Attribute.Type.TEXT) {
        breakdowns.add(Breakdown.of(attribute.id(), programme).orElseThrow());
      }
    }
    return List.copyOf(breakdowns);
  }
}
