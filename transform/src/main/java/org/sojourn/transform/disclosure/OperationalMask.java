package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;

/**
 * Works out what to hide of counts that hold no answers: registrations, exchanges, funnel, and the
 * numbers asked. Nothing where the programme declares them open.
 *
 * <p>All are one network: the exchanges completed are those of a status, of a stage of the funnel,
 * and those whose parties were asked. Tables have rows for groups only that have somebody; so what
 * is hidden has to be safe from those who know nothing of a hidden number, and from those who know
 * that it is at least 1.
 */
final class OperationalMask {

  private static final String BASE = "operational";
  private static final Set<String> BUILT_IN =
      Set.of(BuiltIn.REGISTRATIONS, BuiltIn.EXCHANGES, BuiltIn.FUNNEL, BuiltIn.RESPONSE);

  private final ProgrammeDirectory directory;
  private final History history;
  private final Map<Place, State> states = new LinkedHashMap<>();
  private final Set<Place> displayed = new LinkedHashSet<>();
  private final Exposure exposure;

  /** The same for somebody who knows that groups without anybody have no row. */
  private final Exposure somebody;

  private final Succession.Decision decision;

  /** The mask of the built-in figures among {@code estimates}. */
  OperationalMask(ProgrammeDirectory directory, List<Estimate> estimates, History history) {
    this.directory = directory;
    this.history = history;
    if (isOpen()) {
      exposure = null;
      somebody = null;
      decision = new Succession.Decision(Map.of(), Map.of(), List.of(), "", false);
    } else {
      estimates.forEach(this::count);
      long threshold = directory.programme().disclosure().threshold();
      Network network = OperationalSums.of(directory.programme(), states);
      exposure = Exposure.ofNumbers(network, threshold);
      somebody = Exposure.ofSomebody(network, threshold);
      decision = decide();
    }
  }

  private Map<Place, CellStatus> hidden() {
    return decision.mask();
  }

  /** Whether nothing operational is hidden. */
  boolean isOpen() {
    return directory.programme().disclosure().operational() == Disclosure.Operational.OPEN;
  }

  private void count(Estimate estimate) {
    if (BUILT_IN.contains(estimate.indicator()) && !isResponse(estimate)) {
      Place place = place(estimate);
      states.put(place, State.ofNumber(estimate.base()));
      if (history.displayed(estimate.id()).filter(Estimate::shown).isPresent()) {
        displayed.add(place);
      }
    }
  }

  private Succession.Decision decide() {
    Disclosure policy = directory.programme().disclosure();
    Programme programme = directory.programme();
    Lens lens =
        Lens.of(
            exposure,
            new Unanimity(policy.threshold()),
            before -> Counted.ofNumbers(OperationalSums.of(programme, before)));
    return Succession.of(
        List.of(lens),
        Suppression.of(exposure, List.of(somebody)),
        states,
        history.of(BASE),
        displayed,
        policy.toString());
  }

  private static boolean isResponse(Estimate estimate) {
    return BuiltIn.RESPONSE.equals(estimate.indicator());
  }

  /** What outsiders could learn of the built-in figures among {@code estimates}, and where. */
  List<Guarded> guarded(List<Estimate> estimates) {
    if (isOpen()) {
      return List.of();
    }
    Map<String, Place> places = new LinkedHashMap<>();
    for (Estimate estimate : estimates) {
      if (BUILT_IN.contains(estimate.indicator()) && states.containsKey(place(estimate))) {
        places.put(estimate.id(), place(estimate));
      }
    }
    List<Guarded> guarded = new ArrayList<>();
    Set<Place> mask = decision.mask().keySet();
    guarded.add(new Guarded(exposure, places, mask, Set.of()));
    guarded.add(new Guarded(somebody, places, mask, Set.of()));
    decision.beside().forEach(both -> guarded.add(new Guarded(both, places, mask, Set.of())));
    return guarded;
  }

  /** These counts as they were published when some figures were shown. */
  Map<String, Edition> published(List<Estimate> estimates, String asOf, Set<String> shown) {
    if (isOpen()) {
      return Map.of();
    }
    Map<String, Place> places = new LinkedHashMap<>();
    estimates.stream()
        .filter(e -> BUILT_IN.contains(e.indicator()) && !isResponse(e))
        .forEach(e -> places.put(e.id(), place(e)));
    String policy = directory.programme().disclosure().toString();
    return Map.of(BASE, Edition.published(asOf, policy, states, places, shown));
  }

  /** The new edition, if something is shown anew. */
  Map<String, Edition> editions(String asOf) {
    return isOpen()
        ? Map.of()
        : decision.edition(states, asOf).map(edition -> Map.of(BASE, edition)).orElse(Map.of());
  }

  /** The newest day in the data of a figure that stays as it was published before, or null. */
  String keptAsOf(Estimate estimate) {
    return isOpen() ? null : decision.kept().get(Network.Table.of(place(estimate)));
  }

  /** How a built-in figure is hidden; null where it is not. */
  CellStatus hides(Estimate estimate) {
    return hidden().get(place(estimate));
  }

  private Place place(Estimate estimate) {
    String breakdown = estimate.cell().breakdown();
    if (estimate.indicator().equals(BuiltIn.RESPONSE)) {
      return asked(estimate.cell());
    }
    boolean registered = estimate.indicator().equals(BuiltIn.REGISTRATIONS);
    return new Place(
        Roles.NONE,
        registered ? OperationalSums.REGISTERED + breakdown : breakdown,
        estimate.cell().joined());
  }

  /** The exchanges whose parties are asked by an instrument, all or those of a group. */
  private Place asked(Cell cell) {
    List<String> keys = cell.keys();
    if (keys.size() == 1) {
      return OperationalSums.EXCHANGES;
    }
    Role role = directory.codebook().instrument(keys.get(0)).map(Instrument::role).orElseThrow();
    String breakdown = BuiltIn.dividedBy(cell.breakdown()).orElseThrow();
    return seenFromSending(new Place(Roles.NONE, breakdown, keys.get(1)), role);
  }

  /**
   * Whether the number of exchanges behind a cell of answers is hidden: then its answers are, too,
   * since their population and the width of their intervals would tell it.
   */
  boolean hidesPopulation(Place answers) {
    if (hidden().isEmpty()) {
      return false;
    }
    if (answers.roles() == Roles.NONE) {
      return hidden().containsKey(answers);
    }
    for (Role role : Role.values()) {
      boolean asked = (answers.roles() & Roles.of(role)) != 0;
      if (asked && hidden().containsKey(seenFromSending(answers, role))) {
        return true;
      }
    }
    return false;
  }

  private static Place seenFromSending(Place answers, Role role) {
    return role == Role.HOST
        ? seenAcross(answers)
        : new Place(Roles.NONE, answers.breakdown(), answers.cell());
  }

  /** Where the exchanges of a host's cell stand in tables of exchanges, or the other way round. */
  static Place seenAcross(Place place) {
    String breakdown =
        switch (place.breakdown()) {
          case "country" -> "partner-country";
          case "partner-country" -> "country";
          case "sector", "division", "size", "country-x-sector" -> "not published";
          default -> place.breakdown();
        };
    return new Place(Roles.NONE, breakdown, place.cell());
  }
}
