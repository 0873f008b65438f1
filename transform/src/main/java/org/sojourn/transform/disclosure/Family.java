package org.sojourn.transform.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;

/**
 * Finds what figures of indicators have to be protected together: all that rest on the same answers
 * are one family, whoever of the roles they pool.
 */
final class Family {

  private record Question(String indicator, String item) {}

  private final ProgrammeDirectory directory;
  private final Map<String, Indicator> indicators = new HashMap<>();

  /** What was asked for before, by several threads. */
  private final Map<Question, Base> bases = new ConcurrentHashMap<>();

  Family(ProgrammeDirectory directory) {
    this.directory = directory;
    directory.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
  }

  /** Whether the figure is one of a declared indicator, not of a built-in. */
  boolean knows(Estimate estimate) {
    return indicators.containsKey(estimate.indicator());
  }

  /** On whose answers, pairs or exchanges the figure of an indicator rests. */
  Base base(Estimate estimate) {
    return bases.computeIfAbsent(
        new Question(estimate.indicator(), estimate.item()),
        q ->
            Bases.of(
                Objects.requireNonNull(indicators.get(q.indicator())).measure(),
                q.item(),
                directory.codebook()));
  }

  /** The family of a figure: its base, whoever the roles. */
  Base of(Estimate estimate) {
    return base(estimate).among(List.of());
  }

  /**
   * The place of a figure's base in its family's network. The cell of a role is everybody of that
   * role.
   */
  Place place(Estimate estimate) {
    Cell cell = estimate.cell();
    if (cell.breakdown().equals("role")) {
      int role = Roles.of(role(cell.keys().get(0)));
      return new Place(role, Breakdown.OVERALL.id(), "");
    }
    return new Place(Roles.of(base(estimate).roles()), cell.breakdown(), cell.joined());
  }

  /** The role called {@code id}. */
  static Role role(String id) {
    for (Role role : Role.values()) {
      if (role.id().equals(id)) {
        return role;
      }
    }
    throw new IllegalArgumentException("no role '" + id + "'");
  }
}
