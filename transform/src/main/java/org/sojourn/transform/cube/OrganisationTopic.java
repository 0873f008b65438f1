package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import org.sojourn.model.programme.Role;

/**
 * What one group of tables counts per organisation rather than per exchange, each of its tables by
 * another breakdown. The parties of several roles are taken together.
 */
public sealed interface OrganisationTopic extends Serializable
    permits AnsweredTopic, PairedTopic, FollowedTopic, AskedTopic, ProfileTopic {

  /**
   * A seat that gives something to a topic.
   *
   * @param role whose seat
   * @param keys of its cells: by position of {@link CubePlan#exchangeKeys()}
   * @param code what it gives: an answer code, or 0 where only its being there counts
   */
  record Given(Role role, String[] keys, int code) {}

  /** Counts of an empty cell. */
  Counts zero();

  /** The roles taken together, in order of the enum. */
  List<Role> roles();

  /** What {@code seat}, of one of the roles, gives; empty when it gives nothing. */
  OptionalInt code(Seat seat);

  /** Whether an organisation without a name counts. */
  boolean countsUnknown();

  /**
   * Counts one organisation in one cell.
   *
   * @param counts of the cell
   * @param inside what its seats in the cell give, at least one
   * @param all what all its seats give, those in the cell among them
   */
  void count(Counts counts, List<Given> inside, List<Given> all);
}
