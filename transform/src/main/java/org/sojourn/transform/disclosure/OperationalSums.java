package org.sojourn.transform.disclosure;

import static org.sojourn.model.programme.ExchangeStatus.CANCELLED;
import static org.sojourn.model.programme.ExchangeStatus.COMPLETED;
import static org.sojourn.model.programme.ExchangeStatus.MATCHED;
import static org.sojourn.model.programme.ExchangeStatus.STARTED;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Programme;

/**
 * The sums of counts that hold no answers. The exchanges completed are those of a status, of a
 * stage of the funnel, and those whose parties were asked.
 */
final class OperationalSums {

  static final String STATUS = "status";
  static final String REGISTERED = "registrations by ";

  /** All exchanges of the survey population. */
  static final Place EXCHANGES = new Place(Roles.NONE, Breakdown.OVERALL.id(), "");

  private static final String STAGE = "stage";
  private static final Place ALL_EXCHANGES = new Place(Roles.NONE, "all exchanges", "");
  private static final Place REGISTRATIONS =
      new Place(Roles.NONE, REGISTERED + Breakdown.OVERALL.id(), "");

  private final Programme programme;
  private final Network network = new Network();

  private OperationalSums(Programme programme) {
    this.programme = programme;
  }

  /** The numbers of {@code states} and the sums that bind them. */
  static Network of(Programme programme, Map<Place, State> states) {
    return new OperationalSums(programme).network(states);
  }

  private Network network(Map<Place, State> states) {
    put(states, b -> !b.equals(STATUS) && !b.equals(STAGE) && !b.startsWith(REGISTERED));
    TableSums tables = new TableSums(network, programme);
    tables.putMargins();
    tables.addSums();
    put(states, STATUS::equals);
    put(states, b -> b.startsWith(REGISTERED));
    put(states, STAGE::equals);
    addRegistrationSums();
    addStatusSums();
    return network;
  }

  private void put(Map<Place, State> states, Predicate<String> breakdowns) {
    states.forEach(
        (place, state) -> {
          if (breakdowns.test(place.breakdown())) {
            network.put(place, state.base());
          }
        });
  }

  private void addRegistrationSums() {
    for (String breakdown : network.breakdowns(Roles.NONE)) {
      if (breakdown.startsWith(REGISTERED) && !breakdown.equals(REGISTRATIONS.breakdown())) {
        network.add(REGISTRATIONS, network.places(Roles.NONE, breakdown));
      }
    }
  }

  /** The number of all exchanges is known from the published quality table. */
  private void addStatusSums() {
    List<Place> statuses = network.places(Roles.NONE, STATUS);
    network.putKnown(ALL_EXCHANGES, statuses.stream().mapToLong(network::count).sum());
    network.add(ALL_EXCHANGES, statuses);
    add(stage("matched"), MATCHED, STARTED, COMPLETED, CANCELLED);
    add(stage("started"), STARTED, COMPLETED);
    add(stage("completed"), COMPLETED);
    add(EXCHANGES, programme.population());
    Place registered = stage("registered");
    if (network.cells(Roles.NONE, STAGE).containsKey(registered.cell())) {
      network.add(registered, network.places(Roles.NONE, REGISTRATIONS.breakdown()));
    }
  }

  private void add(Place total, ExchangeStatus... statuses) {
    network.add(
        total,
        Stream.of(statuses)
            .map(status -> new Place(Roles.NONE, STATUS, status.id()))
            .filter(p -> network.cells(Roles.NONE, STATUS).containsKey(p.cell()))
            .toList());
  }

  private static Place stage(String stage) {
    return new Place(Roles.NONE, STAGE, stage);
  }
}
