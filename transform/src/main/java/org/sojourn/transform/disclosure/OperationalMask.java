package org.sojourn.transform.disclosure;

import static org.sojourn.model.programme.ExchangeStatus.CANCELLED;
import static org.sojourn.model.programme.ExchangeStatus.COMPLETED;
import static org.sojourn.model.programme.ExchangeStatus.MATCHED;
import static org.sojourn.model.programme.ExchangeStatus.STARTED;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;

/**
 * Works out what to hide of counts that hold no answers: registrations, exchanges, funnel, and the
 * numbers asked. Nothing where the programme declares them open.
 *
 * <p>All are one network: the exchanges completed are those of a status, of a stage of the funnel,
 * and those whose parties were asked.
 */
final class OperationalMask {

  private static final Set<String> BUILT_IN =
      Set.of(BuiltIn.REGISTRATIONS, BuiltIn.EXCHANGES, BuiltIn.FUNNEL, BuiltIn.RESPONSE);
  private static final String OVERALL = Breakdown.OVERALL.id();
  private static final String STATUS = "status";
  private static final String STAGE = "stage";
  private static final String REGISTERED = "registrations by ";
  private static final Place EXCHANGES = new Place(Roles.NONE, OVERALL, "");
  private static final Place ALL_EXCHANGES = new Place(Roles.NONE, "all exchanges", "");
  private static final Place REGISTRATIONS = new Place(Roles.NONE, REGISTERED + OVERALL, "");

  private final ProgrammeDirectory directory;
  private final Network network = new Network();
  private final Map<Place, CellStatus> hidden;

  /** The mask of the built-in figures among {@code estimates}. */
  OperationalMask(ProgrammeDirectory directory, List<Estimate> estimates) {
    this.directory = directory;
    this.hidden = isOpen() ? Map.of() : hidden(estimates);
  }

  /** Whether nothing operational is hidden. */
  boolean isOpen() {
    return directory.programme().disclosure().operational() == Disclosure.Operational.OPEN;
  }

  private Map<Place, CellStatus> hidden(List<Estimate> estimates) {
    put(estimates, e -> isExchanges(e) && !isStatus(e));
    TableSums tables = new TableSums(network, directory.programme());
    tables.putMargins();
    tables.addSums();
    put(estimates, OperationalMask::isStatus);
    put(estimates, e -> BuiltIn.REGISTRATIONS.equals(e.indicator()));
    put(estimates, e -> BuiltIn.FUNNEL.equals(e.indicator()));
    addRegistrationSums();
    addStatusSums();
    return new HashMap<>(Suppression.of(exposure()));
  }

  private Exposure exposure() {
    return Exposure.ofNumbers(network, directory.programme().disclosure().threshold());
  }

  /** What outsiders could learn of the built-in figures among {@code estimates}, and where. */
  List<Guarded> guarded(List<Estimate> estimates) {
    if (isOpen()) {
      return List.of();
    }
    Map<String, Place> places = new LinkedHashMap<>();
    for (Estimate estimate : estimates) {
      if (BUILT_IN.contains(estimate.indicator())) {
        places.put(estimate.id(), place(estimate));
      }
    }
    return List.of(new Guarded(exposure(), places, hidden.keySet(), Set.of()));
  }

  private void put(List<Estimate> estimates, Predicate<Estimate> which) {
    estimates.stream().filter(which).forEach(e -> network.put(place(e), e.base()));
  }

  private static boolean isExchanges(Estimate estimate) {
    return BuiltIn.EXCHANGES.equals(estimate.indicator());
  }

  private static boolean isStatus(Estimate estimate) {
    return isExchanges(estimate) && STATUS.equals(estimate.cell().breakdown());
  }

  private void addRegistrationSums() {
    for (String breakdown : network.breakdowns(Roles.NONE)) {
      if (breakdown.startsWith(REGISTERED) && !breakdown.endsWith(OVERALL)) {
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
    add(EXCHANGES, directory.programme().population());
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

  /** How a built-in figure is hidden; null where it is not. */
  CellStatus hides(Estimate estimate) {
    return hidden.get(place(estimate));
  }

  private Place place(Estimate estimate) {
    String breakdown = estimate.cell().breakdown();
    if (estimate.indicator().equals(BuiltIn.RESPONSE)) {
      return asked(estimate.cell().keys());
    }
    boolean registered = estimate.indicator().equals(BuiltIn.REGISTRATIONS);
    return new Place(
        Roles.NONE, registered ? REGISTERED + breakdown : breakdown, estimate.cell().joined());
  }

  /** The exchanges whose parties are asked by an instrument, all or those of a country. */
  private Place asked(List<String> keys) {
    if (keys.size() == 1) {
      return EXCHANGES;
    }
    Role role = directory.codebook().instrument(keys.get(0)).map(Instrument::role).orElseThrow();
    String country = role == Role.HOST ? "partner-country" : "country";
    return new Place(Roles.NONE, country, keys.get(1));
  }

  /**
   * Whether the number of exchanges behind a cell of answers is hidden: then its answers are, too,
   * since their population and the width of their intervals would tell it.
   */
  boolean hidesPopulation(Place answers) {
    if (hidden.isEmpty()) {
      return false;
    }
    if (answers.roles() == Roles.NONE) {
      return hidden.containsKey(answers);
    }
    for (Role role : Role.values()) {
      boolean asked = (answers.roles() & Roles.of(role)) != 0;
      if (asked && hidden.containsKey(seenFromSending(answers, role))) {
        return true;
      }
    }
    return false;
  }

  private static Place seenFromSending(Place answers, Role role) {
    String breakdown = answers.breakdown();
    if (role == Role.HOST) {
      breakdown =
          switch (breakdown) {
            case "country" -> "partner-country";
            case "partner-country" -> "country";
            case "sector", "division", "size", "country-x-sector" -> "not published";
            default -> breakdown;
          };
    }
    return new Place(Roles.NONE, breakdown, answers.cell());
  }
}
