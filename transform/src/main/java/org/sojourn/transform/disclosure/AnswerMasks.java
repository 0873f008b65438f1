package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.transform.base.Base;

/**
 * Works out what to hide of the figures of indicators, one mask for each family: it has to hold
 * against everybody and against every insider.
 */
final class AnswerMasks {

  private final ProgrammeDirectory directory;
  private final Family families;
  private final OperationalMask operational;
  private final History history;
  private final AnswerExposures all;
  private final List<AnswerExposures> insiders;
  private final Map<Base, Set<Place>> withdrawn = new LinkedHashMap<>();
  private final Map<Base, Set<Place>> coarse = new LinkedHashMap<>();
  private final Map<Base, Exposure> exposures = new LinkedHashMap<>();
  private final Map<Base, List<Exposure>> others = new LinkedHashMap<>();
  private final Map<Base, Succession.Decision> decisions = new LinkedHashMap<>();

  /** Masks of the figures of indicators among {@code estimates}. */
  AnswerMasks(
      ProgrammeDirectory directory,
      List<Estimate> estimates,
      List<Insider> insiders,
      OperationalMask operational,
      Organisations organisations,
      History history) {
    this.directory = directory;
    this.history = history;
    this.families = new Family(directory);
    this.operational = operational;
    this.all = new AnswerExposures(directory, estimates, operational, organisations, history);
    this.insiders =
        insiders.stream().map(i -> new AnswerExposures(directory, i, operational)).toList();
    for (Base family : all.bases()) {
      Set<Place> gone = union(family, AnswerExposures::withdrawn);
      withdrawn.put(family, gone);
      coarse.put(family, union(family, AnswerExposures::coarse));
      exposures.put(family, all.of(family).without(gone));
      others.put(
          family,
          this.insiders.stream()
              .filter(insider -> insider.of(family) != null)
              .map(insider -> insider.of(family).without(gone))
              .toList());
    }
    decisions.putAll(decide());
  }

  /** Decides on every base for itself, on several at once. */
  private Map<Base, Succession.Decision> decide() {
    List<Base> bases = List.copyOf(exposures.keySet());
    List<Succession.Decision> made = bases.parallelStream().map(this::decide).toList();
    Map<Base, Succession.Decision> all = new LinkedHashMap<>();
    for (int i = 0; i < bases.size(); i++) {
      all.put(bases.get(i), made.get(i));
    }
    return all;
  }

  private interface Part {
    Set<Place> of(AnswerExposures exposures, Base family);
  }

  private Set<Place> union(Base family, Part part) {
    Set<Place> union = new TreeSet<>();
    Stream.concat(Stream.of(all), insiders.stream())
        .forEach(some -> union.addAll(part.of(some, family)));
    return union;
  }

  /** Number of bases whose tables of two dimensions and of divisions are withdrawn as too large. */
  long tooLarge() {
    return exposures.values().stream().filter(e -> !Withdrawal.of(e).isEmpty()).count();
  }

  private Succession.Decision decide(Base family) {
    Exposure exposure = exposures.get(family);
    Map<Place, CellStatus> mask = Suppression.of(exposure, others.get(family));
    withdrawn.get(family).forEach(place -> mask.put(place, CellStatus.HIDDEN_COMPLEMENTARY));
    List<Integer> codes = all.codes(family);
    Lens lens =
        Lens.of(exposure, all.alike(), before -> Counted.of(directory.programme(), before, codes));
    return Succession.of(
        List.of(lens),
        mask,
        all.states(family),
        history.of(family.toString()),
        displayed(family),
        directory.programme().disclosure().toString());
  }

  /** The places of a base where a figure can be read now. */
  private Set<Place> displayed(Base family) {
    Set<Place> displayed = new LinkedHashSet<>();
    for (Estimate figure : all.figures(family)) {
      if (history.displayed(figure.id()).filter(Estimate::shown).isPresent()) {
        displayed.add(families.place(figure));
      }
    }
    return displayed;
  }

  /**
   * What outsiders and insiders could learn of the figures, each base for itself and beside its
   * earlier editions, and where figures stand.
   */
  List<Guarded> guarded() {
    List<Guarded> guarded = new ArrayList<>();
    exposures.forEach(
        (family, exposure) -> {
          Map<String, Place> places = places(family);
          Succession.Decision decision = decisions.get(family);
          Set<Place> mask = decision.mask().keySet();
          guarded.add(new Guarded(exposure, places, mask, withdrawn.get(family)));
          decision.beside().forEach(b -> guarded.add(new Guarded(b, places, mask, Set.of())));
          for (Exposure other : others.get(family)) {
            Set<Place> hidden = new TreeSet<>(mask);
            hidden.addAll(other.network().unseen());
            guarded.add(new Guarded(other, places, hidden, Set.of()));
          }
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
    all.figures(family).forEach(figure -> places.put(figure.id(), families.place(figure)));
    return places;
  }

  /** Every base as it was published when these figures were shown. */
  Map<String, Edition> published(String asOf, Set<String> shown) {
    String policy = directory.programme().disclosure().toString();
    Map<String, Edition> editions = new LinkedHashMap<>();
    for (Base family : all.bases()) {
      editions.put(
          family.toString(),
          Edition.published(asOf, policy, all.states(family), places(family), shown));
    }
    return editions;
  }

  /** The new edition of every base of which something is shown anew. */
  Map<String, Edition> editions(String asOf) {
    Map<String, Edition> editions = new LinkedHashMap<>();
    decisions.forEach(
        (family, decision) ->
            decision
                .edition(all.states(family), asOf)
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
