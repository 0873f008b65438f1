package org.sojourn.transform.disclosure;

import java.util.List;
import java.util.Set;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.programme.Role;

/**
 * Somebody who sees what everybody sees and knows a part of what stands behind it. What is shown
 * has to be safe from insiders as from everybody else.
 *
 * @param figures all figures as they are left for the insider: less the own, where these are known
 * @param known roles whose every answer the insider knows
 * @param people who stands behind the answers
 */
public record Insider(List<Estimate> figures, Set<Role> known, People people) {

  /** Copies the collections. */
  public Insider {
    figures = List.copyOf(figures);
    known = Set.copyOf(known);
  }

  /**
   * Whoever knows all of its own and can subtract it from every figure.
   *
   * @param rest the programme's figures less the own: of the same indicators and breakdowns
   */
  public static Insider less(List<Estimate> rest) {
    return new Insider(rest, Set.of(), People.uncounted());
  }
}
