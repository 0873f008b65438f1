package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.LinkedCells;

/**
 * What the figures of indicators could tell, base by base: to everybody, or to an {@link Insider}
 * for whom they are others.
 */
final class AnswerExposures {

  private final ProgrammeDirectory directory;
  private final Family families;
  private final OperationalMask operational;
  private final Organisations organisations;
  private final History history;
  private final Set<Role> known;
  private final People people;
  private final LinkedDifferences linked;
  private final Map<Base, List<Estimate>> figures = new LinkedHashMap<>();
  private final Map<Base, Map<Place, State>> states = new LinkedHashMap<>();
  private final Map<Base, Exposure> exposures = new LinkedHashMap<>();
  private final Map<Base, Set<Place>> withdrawn = new LinkedHashMap<>();
  private final Map<Base, Set<Place>> coarse = new LinkedHashMap<>();

  /** What the figures of indicators among {@code estimates} could tell everybody. */
  AnswerExposures(
      ProgrammeDirectory directory,
      List<Estimate> estimates,
      OperationalMask operational,
      Organisations organisations,
      History history) {
    this(
        directory,
        new Insider(estimates, Set.of(), People.uncounted()),
        operational,
        organisations,
        history);
  }

  /** What the published figures could tell {@code insider}. */
  AnswerExposures(ProgrammeDirectory directory, Insider insider, OperationalMask operational) {
    this(directory, insider, operational, Organisations.uncounted(), History.none());
  }

  private AnswerExposures(
      ProgrammeDirectory directory,
      Insider reader,
      OperationalMask operational,
      Organisations organisations,
      History history) {
    this.directory = directory;
    this.families = new Family(directory);
    this.operational = operational;
    this.organisations = organisations;
    this.history = history;
    this.known = reader.known();
    this.people = reader.people();
    for (Estimate estimate : reader.figures()) {
      if (families.knows(estimate) && !LinkedCells.has(estimate.cell())) {
        figures.computeIfAbsent(families.of(estimate), f -> new ArrayList<>()).add(estimate);
      }
    }
    linked = new LinkedDifferences(directory, families, figures);
    Differences differences =
        new Differences(directory.programme().disclosure().threshold(), families, figures);
    for (Base family : figures.keySet()) {
      if (!(family instanceof Base.Exchanges && operational.isOpen())) {
        states.put(family, States.of(families, figures.get(family)));
        exposures.put(family, exposure(family, differences.withdrawn(family)));
      }
    }
  }

  /** The bases of which something has to be judged, in order. */
  Set<Base> bases() {
    return exposures.keySet();
  }

  /** What the figures of {@code base} could tell when all tables are shown; null where none are. */
  Exposure of(Base base) {
    return exposures.get(base);
  }

  /** The places of {@code base} whose tables are not shown at all. */
  Set<Place> withdrawn(Base base) {
    return withdrawn.getOrDefault(base, Set.of());
  }

  /** The places of {@code base} of which no more than the main figure is shown. */
  Set<Place> coarse(Base base) {
    return coarse.getOrDefault(base, Set.of());
  }

  /** What the places of {@code base} hold. */
  Map<Place, State> states(Base base) {
    return states.get(base);
  }

  /** The figures of {@code base}. */
  List<Estimate> figures(Base base) {
    return figures.get(base);
  }

  /** The codes of a base's answers, now or in an earlier edition. */
  List<Integer> codes(Base family) {
    Set<Integer> codes = new TreeSet<>(AnswerCounts.codes(states.get(family)));
    history
        .of(family.toString())
        .forEach(edition -> codes.addAll(AnswerCounts.codes(edition.states())));
    return List.copyOf(codes);
  }

  /** From how many on all may have said the same. */
  Unanimity alike() {
    return Unanimity.of(directory.programme().disclosure());
  }

  private Exposure exposure(Base family, Set<String> breakdowns) {
    List<Estimate> some = figures.get(family);
    Counted counted = Counted.of(directory.programme(), states.get(family), codes(family));
    List<Set<Integer>> groups = groups(some, counted.answers());
    LoneAnswers lone = new LoneAnswers(counted.network(), counted.answers().counts());
    Set<Place> gone = lone.located(groups);
    for (Place place : counted.network().counts().keySet()) {
      if (breakdowns.contains(place.breakdown())) {
        gone.add(place);
      }
    }
    gone.addAll(linked.withdrawn(family, counted.network()));
    Set<Place> detail = lone.detail();
    Set<Place> open = open(family, counted.answers());
    Set<Place> roots = LinkedDifferences.roots(counted.network());
    if (roots.stream().anyMatch(open::contains)) {
      gone.addAll(counted.network().counts().keySet());
      gone.removeAll(roots);
      detail.addAll(roots);
      open.removeAll(roots);
    }
    withdrawn.put(family, gone);
    coarse.put(family, detail);
    return exposure(family, counted, groups).withSensitive(open);
  }

  /** The places whose tables of two answers lay too small groups open. */
  private Set<Place> open(Base family, AnswerCounts.Coded answers) {
    return family instanceof Base.Outcomes
        ? JointGroups.of(answers.counts(), directory.programme().disclosure().threshold(), alike())
        : new TreeSet<>();
  }

  private Exposure exposure(Base family, Counted counted, List<Set<Integer>> groups) {
    int threshold = directory.programme().disclosure().threshold();
    Network network = counted.network();
    Map<Place, long[]> answers = counted.answers().counts();
    putKnown(network);
    Set<Place> sensitive = Exposure.small(network, threshold);
    sensitive.addAll(alike().of(answers, groups));
    sensitive.addAll(ofFewPeople(family, network, threshold));
    for (Estimate figure : figures.get(family)) {
      Place place = families.place(figure);
      boolean isAnswered = figure.base() > 0;
      if (isAnswered && (operational.hidesPopulation(place) || isOfFewOrganisations(figure))
          || !isAnswered && protectsZero(figure)) {
        sensitive.add(place);
      }
    }
    sensitive.removeAll(network.known());
    return new Exposure(
        network, threshold, sensitive, answers, groups, true, List.of(), alike().width());
  }

  private void putKnown(Network network) {
    int roles = Roles.of(known);
    network
        .counts()
        .forEach(
            (place, count) -> {
              if (place.roles() != Roles.NONE && (place.roles() & ~roles) == 0) {
                network.putKnown(place, count);
              }
            });
  }

  /** The places where too few have answered, though perhaps more than once. */
  private Set<Place> ofFewPeople(Base family, Network network, int threshold) {
    Set<Place> few = new TreeSet<>();
    network
        .counts()
        .forEach(
            (place, count) -> {
              Base base = family.among(Roles.in(place.roles()));
              if (count > 0 && place.roles() != Roles.NONE && people.behind(base) < threshold) {
                few.add(place);
              }
            });
    return few;
  }

  private boolean isOfFewOrganisations(Estimate figure) {
    Integer least = directory.programme().disclosure().organisations();
    Base base = families.base(figure);
    if (least == null || base.roles().isEmpty()) {
      return false;
    }
    Cell cell = figure.cell();
    Breakdown breakdown = Breakdown.of(cell.breakdown(), directory.programme()).orElseThrow();
    return organisations.behind(base, breakdown, String.join("|", cell.keys())) < least;
  }

  /** Whether nobody answered though somebody was asked, and that is not to be known. */
  private boolean protectsZero(Estimate figure) {
    return directory.programme().disclosure().zeros() == Disclosure.Zeros.PROTECTED
        && figure.population() != null
        && figure.population() > 0;
  }

  /** The sets of answers whose share some indicator shows. */
  private List<Set<Integer>> groups(List<Estimate> some, AnswerCounts.Coded answers) {
    Set<String> shown = new HashSet<>();
    some.forEach(figure -> shown.add(figure.indicator()));
    return directory.indicators().stream()
        .filter(i -> shown.contains(i.id()))
        .flatMap(i -> AnswerGroups.of(i.measure(), answers))
        .distinct()
        .toList();
  }
}
