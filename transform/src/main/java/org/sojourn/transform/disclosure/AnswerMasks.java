package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.transform.base.Base;

/** Works out what to hide of the figures of indicators, one mask for each family. */
final class AnswerMasks {

  private final ProgrammeDirectory directory;
  private final Family families;
  private final OperationalMask operational;
  private final Map<Base, List<Estimate>> figures = new LinkedHashMap<>();
  private final Map<Base, Exposure> exposures = new LinkedHashMap<>();
  private final Map<Base, Set<Place>> withdrawn = new LinkedHashMap<>();
  private final Map<Base, Set<Place>> coarse = new LinkedHashMap<>();
  private final Map<Base, Map<Place, CellStatus>> masks = new LinkedHashMap<>();

  /** Masks of the figures of indicators among {@code estimates}. */
  AnswerMasks(ProgrammeDirectory directory, List<Estimate> estimates, OperationalMask operational) {
    this.directory = directory;
    this.families = new Family(directory);
    this.operational = operational;
    for (Estimate estimate : estimates) {
      if (families.knows(estimate)) {
        figures.computeIfAbsent(families.of(estimate), f -> new ArrayList<>()).add(estimate);
      }
    }
    Differences differences =
        new Differences(directory.programme().disclosure().threshold(), families, figures);
    for (Base family : figures.keySet()) {
      if (!(family instanceof Base.Exchanges && operational.isOpen())) {
        exposures.put(family, exposure(family, differences.withdrawn(family)));
      }
    }
    exposures.forEach((family, exposure) -> masks.put(family, mask(family, exposure)));
  }

  private Map<Place, CellStatus> mask(Base family, Exposure exposure) {
    Map<Place, CellStatus> mask = new LinkedHashMap<>(Suppression.of(exposure));
    withdrawn.get(family).forEach(place -> mask.put(place, CellStatus.HIDDEN_COMPLEMENTARY));
    return mask;
  }

  /** What the figures of a base could tell, but for tables that are not shown at all. */
  private Exposure exposure(Base family, Set<String> breakdowns) {
    List<Estimate> some = figures.get(family);
    Network network = network(some);
    AnswerCounts.Coded answers = AnswerCounts.of(network, families, some);
    List<Set<Integer>> groups = groups(some, answers);
    LoneAnswers lone = new LoneAnswers(network, answers.counts());
    Set<Place> gone = lone.located(groups);
    for (Place place : network.counts().keySet()) {
      if (breakdowns.contains(place.breakdown())) {
        gone.add(place);
      }
    }
    withdrawn.put(family, gone);
    coarse.put(family, lone.detail());
    return exposure(some, network, answers, groups).without(gone);
  }

  private Exposure exposure(
      List<Estimate> some, Network network, AnswerCounts.Coded answers, List<Set<Integer>> groups) {
    Disclosure policy = directory.programme().disclosure();
    Set<Place> sensitive = Exposure.small(network, policy.threshold());
    sensitive.addAll(new Unanimity((3L * policy.threshold() + 1) / 2).of(answers.counts(), groups));
    for (Estimate figure : some) {
      Place place = families.place(figure);
      if (figure.base() > 0 && operational.hidesPopulation(place)) {
        sensitive.add(place);
      }
    }
    return new Exposure(network, policy.threshold(), sensitive, answers.counts(), groups);
  }

  private Network network(List<Estimate> some) {
    Network network = new Network();
    some.forEach(figure -> network.put(families.place(figure), figure.base()));
    TableSums tables = new TableSums(network, directory.programme());
    RoleSums roles = new RoleSums(network);
    tables.putMargins();
    roles.putDifferences();
    tables.addSums();
    roles.addSums();
    return network;
  }

  /** The sets of answers whose share some indicator shows. */
  private List<Set<Integer>> groups(List<Estimate> some, AnswerCounts.Coded answers) {
    Set<String> shown = new HashSet<>();
    some.forEach(figure -> shown.add(figure.indicator()));
    return directory.indicators().stream()
        .filter(i -> shown.contains(i.id()) && i.measure() instanceof Measure.Share)
        .map(i -> answers.positions(((Measure.Share) i.measure()).codes()))
        .distinct()
        .toList();
  }

  /** What outsiders could learn of the figures, each base for itself, and where figures stand. */
  List<Guarded> guarded() {
    List<Guarded> guarded = new ArrayList<>();
    exposures.forEach(
        (family, exposure) -> {
          Map<String, Place> places = new LinkedHashMap<>();
          figures.get(family).forEach(figure -> places.put(figure.id(), families.place(figure)));
          guarded.add(
              new Guarded(exposure, places, masks.get(family).keySet(), withdrawn.get(family)));
        });
    return guarded;
  }

  /** Whether the figure is one of an indicator. */
  boolean knows(Estimate estimate) {
    return families.knows(estimate);
  }

  /** Whether the figure's population is hidden, though the figure, resting on nobody, is not. */
  boolean hidesPopulation(Estimate estimate) {
    return operational.hidesPopulation(families.place(estimate));
  }

  /** How the figure of an indicator is hidden; null where it is not. */
  CellStatus hides(Estimate estimate) {
    Map<Place, CellStatus> mask = masks.getOrDefault(families.of(estimate), Map.of());
    return mask.get(families.place(estimate));
  }

  /** Whether the figure tells too much of how answers are spread. */
  boolean isDetail(Estimate estimate) {
    return coarse.getOrDefault(families.of(estimate), Set.of()).contains(families.place(estimate));
  }
}
