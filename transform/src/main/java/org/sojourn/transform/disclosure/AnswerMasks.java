package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.LinkedCells;

/** Works out what to hide of the figures of indicators, one mask for each family. */
final class AnswerMasks {

  private final ProgrammeDirectory directory;
  private final Family families;
  private final OperationalMask operational;
  private final Organisations organisations;
  private final History history;
  private final LinkedDifferences linked;
  private final Map<Base, List<Estimate>> figures = new LinkedHashMap<>();
  private final Map<Base, Exposure> exposures = new LinkedHashMap<>();
  private final Map<Base, Set<Place>> withdrawn = new LinkedHashMap<>();
  private final Map<Base, Set<Place>> coarse = new LinkedHashMap<>();
  private final Map<Base, Map<Place, State>> states = new LinkedHashMap<>();
  private final Map<Base, Succession.Decision> decisions = new LinkedHashMap<>();

  /** Masks of the figures of indicators among {@code estimates}. */
  AnswerMasks(
      ProgrammeDirectory directory,
      List<Estimate> estimates,
      OperationalMask operational,
      Organisations organisations,
      History history) {
    this.directory = directory;
    this.organisations = organisations;
    this.history = history;
    this.families = new Family(directory);
    this.operational = operational;
    for (Estimate estimate : estimates) {
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
    exposures.forEach((family, exposure) -> decisions.put(family, decide(family, exposure)));
  }

  /** Number of bases whose tables of two dimensions and of divisions are withdrawn as too large. */
  long tooLarge() {
    return exposures.values().stream().filter(e -> !Withdrawal.of(e).isEmpty()).count();
  }

  private Succession.Decision decide(Base family, Exposure exposure) {
    Map<Place, CellStatus> mask = new LinkedHashMap<>(Suppression.of(exposure));
    withdrawn.get(family).forEach(place -> mask.put(place, CellStatus.HIDDEN_COMPLEMENTARY));
    List<Integer> codes = codes(family);
    Lens lens =
        Lens.of(exposure, alike(), before -> Counted.of(directory.programme(), before, codes));
    return Succession.of(
        List.of(lens),
        mask,
        states.get(family),
        history.of(family.toString()),
        displayed(family),
        directory.programme().disclosure().toString());
  }

  /** The places of a base where a figure can be read now. */
  private Set<Place> displayed(Base family) {
    Set<Place> displayed = new LinkedHashSet<>();
    for (Estimate figure : figures.get(family)) {
      if (history.displayed(figure.id()).filter(Estimate::shown).isPresent()) {
        displayed.add(families.place(figure));
      }
    }
    return displayed;
  }

  /** The codes of a base's answers, now or in an earlier edition. */
  private List<Integer> codes(Base family) {
    Set<Integer> codes = new TreeSet<>(AnswerCounts.codes(states.get(family)));
    history
        .of(family.toString())
        .forEach(edition -> codes.addAll(AnswerCounts.codes(edition.states())));
    return List.copyOf(codes);
  }

  private Unanimity alike() {
    return new Unanimity((3L * directory.programme().disclosure().threshold() + 1) / 2);
  }

  /** What the figures of a base could tell, but for tables that are not shown at all. */
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
    return exposure(some, counted, groups).withSensitive(open).without(gone);
  }

  /** The places whose tables of two answers lay too small groups open. */
  private Set<Place> open(Base family, AnswerCounts.Coded answers) {
    return family instanceof Base.Outcomes
        ? JointGroups.of(answers.counts(), directory.programme().disclosure().threshold())
        : new TreeSet<>();
  }

  private Exposure exposure(List<Estimate> some, Counted counted, List<Set<Integer>> groups) {
    int threshold = directory.programme().disclosure().threshold();
    Map<Place, long[]> answers = counted.answers().counts();
    Set<Place> sensitive = Exposure.small(counted.network(), threshold);
    sensitive.addAll(alike().of(answers, groups));
    for (Estimate figure : some) {
      Place place = families.place(figure);
      boolean isAnswered = figure.base() > 0;
      if (isAnswered && (operational.hidesPopulation(place) || isOfFewOrganisations(figure))
          || !isAnswered && protectsZero(figure)) {
        sensitive.add(place);
      }
    }
    return new Exposure(counted.network(), threshold, sensitive, answers, groups, true);
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

  /**
   * What outsiders could learn of the figures, each base for itself and beside its earlier
   * editions, and where figures stand.
   */
  List<Guarded> guarded() {
    List<Guarded> guarded = new ArrayList<>();
    exposures.forEach(
        (family, exposure) -> {
          Map<String, Place> places = places(family);
          Succession.Decision decision = decisions.get(family);
          Set<Place> mask = decision.mask().keySet();
          guarded.add(new Guarded(exposure, places, mask, withdrawn.get(family)));
          decision.beside().forEach(both -> guarded.add(new Guarded(both, places, mask, Set.of())));
        });
    return guarded;
  }

  /** The numbers of every base, and which of them are hidden. */
  Map<Base, ShownBases.Shown> bases() {
    Map<Base, ShownBases.Shown> bases = new LinkedHashMap<>();
    exposures.forEach(
        (family, exposure) ->
            bases.put(
                family,
                new ShownBases.Shown(exposure.network(), decisions.get(family).mask().keySet())));
    return bases;
  }

  /**
   * The same when only some figures are shown, whatever was to be hidden.
   *
   * @param shown ids of the figures shown
   */
  Map<Base, ShownBases.Shown> bases(Set<String> shown) {
    Map<Base, ShownBases.Shown> bases = new LinkedHashMap<>();
    exposures.forEach(
        (family, exposure) -> {
          Set<Place> mask = decisions.get(family).mask().keySet();
          Guarded guarded = new Guarded(exposure, places(family), mask, withdrawn.get(family));
          bases.put(family, new ShownBases.Shown(exposure.network(), guarded.hidden(shown)));
        });
    return bases;
  }

  private Map<String, Place> places(Base family) {
    Map<String, Place> places = new LinkedHashMap<>();
    figures.get(family).forEach(figure -> places.put(figure.id(), families.place(figure)));
    return places;
  }

  /** Every base as it was published when these figures were shown. */
  Map<String, Edition> published(String asOf, Set<String> shown) {
    String policy = directory.programme().disclosure().toString();
    Map<String, Edition> editions = new LinkedHashMap<>();
    states.forEach(
        (family, some) ->
            editions.put(
                family.toString(), Edition.published(asOf, policy, some, places(family), shown)));
    return editions;
  }

  /** The new edition of every base of which something is shown anew. */
  Map<String, Edition> editions(String asOf) {
    Map<String, Edition> editions = new LinkedHashMap<>();
    decisions.forEach(
        (family, decision) ->
            decision
                .edition(states.get(family), asOf)
                .ifPresent(edition -> editions.put(family.toString(), edition)));
    return editions;
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
    Succession.Decision decision = decisions.get(families.of(estimate));
    return decision == null ? null : decision.mask().get(families.place(estimate));
  }

  /** The newest day in the data of a figure that stays as it was published before, or null. */
  String keptAsOf(Estimate estimate) {
    Succession.Decision decision = decisions.get(families.of(estimate));
    Network.Table table = Network.Table.of(families.place(estimate));
    return decision == null ? null : decision.kept().get(table);
  }

  /** Whether the figure tells too much of how answers are spread. */
  boolean isDetail(Estimate estimate) {
    return coarse.getOrDefault(families.of(estimate), Set.of()).contains(families.place(estimate));
  }
}
