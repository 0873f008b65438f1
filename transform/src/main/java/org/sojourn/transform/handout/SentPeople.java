package org.sojourn.transform.handout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.cube.Answering;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.OrganisationTopic;
import org.sojourn.transform.cube.Seat;
import org.sojourn.transform.disclosure.People;

/**
 * Who stands behind the answers to the exchanges of one organisation: a host company or an employee
 * that took part several times counts once. Where the source does not name them, and for the
 * organisation's own answers, every exchange counts.
 *
 * @param plan what responses hold; reads {@link #COLUMNS}
 * @param sent the organisation's exchanges
 */
record SentPeople(CubePlan plan, List<ExchangeGroup> sent) implements People {

  private static final String HOST = "host_organisation";
  private static final String PARTICIPANT = "participant";

  /** The columns of the exchanges that tell who takes part. */
  static final List<String> COLUMNS = List.of(HOST, PARTICIPANT);

  @Override
  public long behind(Base base) {
    if (base.roles().isEmpty()) {
      return Long.MAX_VALUE;
    }
    OrganisationTopic topic = Answering.of(base, plan.closedItems(), plan.amountItems());
    Set<List<String>> people = new HashSet<>();
    for (ExchangeGroup group : sent) {
      for (Role role : base.roles()) {
        if (topic.code(group.seat(role)).isPresent()) {
          people.add(person(role, group));
        }
      }
    }
    return people.size();
  }

  private List<String> person(Role role, ExchangeGroup group) {
    Seat seat = group.seat(role);
    String name =
        switch (role) {
          case HOST -> named(seat, HOST);
          case PARTICIPANT -> named(seat, PARTICIPANT);
          default -> null;
        };
    return name == null
        ? List.of(role.id(), "exchange", group.exchange().exchange())
        : List.of(role.id(), "name", name);
  }

  private String named(Seat seat, String column) {
    return seat.attributes()[plan.attributes().indexOf(column)];
  }
}
