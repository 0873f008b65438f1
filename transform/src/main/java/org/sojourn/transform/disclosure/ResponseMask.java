package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.programme.Disclosure;

/**
 * Works out what to hide of figures about who answered. That is something that a respondent did:
 * where fewer were asked than the threshold it is hidden even where the programme declares its
 * operational counts open.
 *
 * <p>That few of those asked answered is no secret, but where they are who did so since something
 * was published. So the numbers of those asked, of those who answered, and of those who did so
 * completely are laid beside earlier editions: of each none or enough have come or gone, in every
 * group and in what hidden groups hold together, or the table stays as it was published.
 *
 * <p>The bases of shown figures tell of who answered, too. Further groups are hidden until nothing
 * follows from all of it about those of which few were asked ({@link ResponseOutcomes}).
 */
final class ResponseMask {

  private static final String BASE = "who answered";

  private final OperationalMask operational;
  private final Disclosure policy;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<Place, State> states;
  private final Exposure exposure;
  private final ResponseOutcomes outcomes;
  private final List<Exposure> others;
  private final Succession.Decision decision;

  /**
   * The mask of the figures about who answered among {@code estimates}.
   *
   * @param insiders from whom these figures have to be safe, too
   * @param operational of counts without answers; what it hides of these figures stays hidden
   * @param bases what the bases of figures that will be shown tell of those asked
   */
  ResponseMask(
      Disclosure policy,
      List<Estimate> estimates,
      List<Insider> insiders,
      OperationalMask operational,
      History history,
      Function<Network, List<Ceiling>> bases) {
    this.operational = operational;
    this.policy = policy;
    List<Estimate> figures = estimates.stream().filter(this::knows).toList();
    figures.forEach(figure -> places.put(figure.id(), place(figure)));
    states = Respondents.states(figures);
    Map<Place, CellStatus> hidden = hiddenAnyway(figures);
    exposure = asked(states).withSensitive(hidden.keySet());
    others = insiders.stream().map(insider -> asked(insider.figures())).toList();
    Map<Place, CellStatus> mask = Suppression.of(exposure, others);
    mask.putAll(hidden);
    Set<Place> displayed = new LinkedHashSet<>();
    for (Estimate figure : figures) {
      if (history.displayed(figure.id()).filter(Estimate::shown).isPresent()) {
        displayed.add(place(figure));
      }
    }
    outcomes = new ResponseOutcomes(policy, states);
    decision =
        Succession.of(lenses(), mask, states, history.of(BASE), displayed, policy.toString())
            .hiding(already -> protectOutcomes(already, outcomes(bases)));
  }

  private List<Exposure> outcomes(Function<Network, List<Ceiling>> bases) {
    return outcomes.exposures(bases.apply(outcomes.asked()));
  }

  private static Map<Place, CellStatus> protectOutcomes(Set<Place> already, List<Exposure> some) {
    Map<Place, CellStatus> hidden = new LinkedHashMap<>();
    for (Exposure exposure : some) {
      Set<Place> so = new LinkedHashSet<>(already);
      so.addAll(hidden.keySet());
      hidden.putAll(Suppression.of(exposure, so));
    }
    return hidden;
  }

  /** Whether the figure is one about who answered, of which this decides. */
  boolean knows(Estimate estimate) {
    boolean isResponse = estimate.indicator().equals(BuiltIn.RESPONSE);
    return (isResponse || operational.isOpen()) && Respondents.place(estimate).isPresent();
  }

  private static Place place(Estimate estimate) {
    return Respondents.place(estimate).orElseThrow();
  }

  private Map<Place, CellStatus> hiddenAnyway(List<Estimate> figures) {
    Map<Place, CellStatus> hidden = new LinkedHashMap<>();
    for (Estimate figure : figures) {
      CellStatus why = operational.hides(figure);
      if (why != null) {
        hidden.put(place(figure), why);
      }
    }
    return hidden;
  }

  private Exposure asked(List<Estimate> figures) {
    return asked(Respondents.states(figures.stream().filter(this::knows).toList()));
  }

  private Exposure asked(Map<Place, State> some) {
    Network network = Respondents.network(Lens.seen(some, Respondents::asked));
    return Exposure.ofNumbers(network, policy.threshold());
  }

  private List<Lens> lenses() {
    Unanimity alike = new Unanimity(policy.threshold());
    return List.of(
        new Lens(exposure, alike, false, Respondents::asked, ResponseMask::counted),
        ofChanges(Respondents::answered),
        ofChanges(Respondents::completed));
  }

  private Lens ofChanges(UnaryOperator<State> view) {
    Network network = Respondents.network(Lens.seen(states, view));
    int threshold = policy.threshold();
    Exposure open = new Exposure(network, threshold, Set.of(), Map.of(), List.of(), false);
    return new Lens(open, new Unanimity(threshold), true, view, ResponseMask::counted);
  }

  private static Counted counted(Map<Place, State> before) {
    return Counted.ofNumbers(Respondents.network(before));
  }

  /**
   * What outsiders could learn of these figures, and where they stand.
   *
   * @param bases what the bases of figures that are shown tell of those asked
   */
  List<Guarded> guarded(Function<Network, List<Ceiling>> bases) {
    List<Guarded> guarded = new ArrayList<>();
    Set<Place> mask = decision.mask().keySet();
    guarded.add(new Guarded(exposure, places, mask, Set.of()));
    outcomes(bases).forEach(told -> guarded.add(new Guarded(told, places, mask, Set.of())));
    decision.beside().forEach(both -> guarded.add(new Guarded(both, places, mask, Set.of())));
    others.forEach(other -> guarded.add(new Guarded(other, places, mask, Set.of())));
    return guarded;
  }

  /** How one of these figures is hidden; null where it is not. */
  CellStatus hides(Estimate estimate) {
    return decision.mask().get(place(estimate));
  }

  /** These figures as they were published when some were shown. */
  Map<String, Edition> published(String asOf, Set<String> shown) {
    return Map.of(BASE, Edition.published(asOf, decision.policy(), states, places, shown));
  }

  /** The new edition, if something is shown anew. */
  Map<String, Edition> editions(String asOf) {
    return decision.edition(states, asOf).map(edition -> Map.of(BASE, edition)).orElse(Map.of());
  }

  /** The newest day in the data of a figure that stays as it was published before, or null. */
  String keptAsOf(Estimate estimate) {
    return decision.kept().get(Network.Table.of(place(estimate)));
  }
}
