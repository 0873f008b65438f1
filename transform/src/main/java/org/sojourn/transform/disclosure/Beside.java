package org.sojourn.transform.disclosure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody could learn who lays a new edition beside an earlier one: the numbers of both, and
 * of those who have come and gone between them, as one network. Every number now is the one before
 * and those who have come, less those who have gone; the differences are tables of their own. What
 * was shown before is known, what was hidden is still to be protected, and so are few who have come
 * or gone.
 */
final class Beside {

  private static final String WAS = "was ";
  private static final String MORE = "more ";
  private static final String LESS = "less ";
  private static final String BOTH = "both ";

  private final Exposure now;
  private final Map<Place, State> states;
  private final Edition edition;
  private final Counted before;
  private final Lens lens;
  private final Network network;
  private final Map<Place, long[]> answers = new TreeMap<>();
  private final Set<Place> sensitive = new TreeSet<>();

  private Beside(Lens lens, Map<Place, State> states, Edition edition) {
    this.lens = lens;
    this.now = lens.now();
    this.states = states;
    this.edition = edition;
    this.before = lens.count().apply(edition.states());
    this.network = now.network().without(Set.of());
  }

  /**
   * Both editions as one exposure.
   *
   * @param lens the kind of number, with the new edition by itself
   * @param states what the places of the new edition hold of it
   * @param edition the earlier one, of the same kind
   */
  static Exposure of(Lens lens, Map<Place, State> states, Edition edition) {
    return new Beside(lens, states, edition).exposure();
  }

  private Exposure exposure() {
    Network earlier = before.network().without(withdrawn());
    earlier.counts().forEach(this::putBefore);
    for (Sum sum : earlier.sums()) {
      network.add(as(WAS, sum.total()), sum.parts().stream().map(p -> as(WAS, p)).toList());
    }
    for (Place place : new TreeSet<>(now.network().counts().keySet())) {
      if (earlier.has(place)) {
        bind(place);
      }
    }
    return new Exposure(
        network,
        now.threshold(),
        sensitive(),
        answers,
        answers.isEmpty() ? List.of() : now.groups(),
        false,
        List.of(),
        now.width());
  }

  /** Of a table of which nothing at all was shown, only its margins are known. */
  private Set<Place> withdrawn() {
    Set<String> shown = new HashSet<>();
    edition.states().keySet().stream()
        .filter(edition::shows)
        .forEach(p -> shown.add(p.breakdown()));
    Set<Place> withdrawn = new TreeSet<>();
    for (Place place : before.network().counts().keySet()) {
      if (Withdrawal.isFine(place) && !shown.contains(place.breakdown())) {
        withdrawn.add(place);
      }
    }
    return withdrawn;
  }

  private boolean isCoded() {
    return !now.answers().isEmpty() && !before.answers().counts().isEmpty();
  }

  /** Those who have come to {@code place} between the editions. */
  static Place come(Place place) {
    return as(MORE, place);
  }

  /** Those who have gone from {@code place} between the editions. */
  static Place gone(Place place) {
    return as(LESS, place);
  }

  private static Place as(String what, Place place) {
    return new Place(place.roles(), what + place.breakdown(), place.cell());
  }

  private void putBefore(Place place, long count) {
    Place was = as(WAS, place);
    if (edition.shows(place)) {
      network.putKnown(was, count);
    } else {
      network.putUnseen(was, count);
    }
    if (isCoded()) {
      answers.put(was, before.answers().counts().get(place));
    }
  }

  private void bind(Place place) {
    Change change = change(place);
    Place was = as(WAS, place);
    List<Place> parts = change.more() == 0 ? List.of(was) : List.of(was, more(place, change));
    if (change.less() == 0) {
      network.add(place, parts);
    } else if (change.more() == 0) {
      network.add(was, List.of(place, less(place, change)));
    } else {
      Place both = both(place, change);
      network.add(both, parts);
      network.add(both, List.of(place, less(place, change)));
    }
  }

  private Change change(Place place) {
    boolean known = states.containsKey(place) && edition.states().containsKey(place);
    boolean differs = known && states.get(place).differs(edition.states().get(place));
    return isCoded()
        ? Change.of(before.answers().counts().get(place), now.answers().get(place), differs)
        : Change.of(before.network().count(place), now.network().count(place), differs);
  }

  private Place more(Place place, Change change) {
    return put(come(place), change.more(), change.moreAnswers());
  }

  private Place less(Place place, Change change) {
    return put(gone(place), change.less(), change.lessAnswers());
  }

  private Place both(Place place, Change change) {
    long[] all = new long[change.lessAnswers().length];
    Arrays.setAll(all, code -> now.answers().get(place)[code] + change.lessAnswers()[code]);
    return put(as(BOTH, place), now.network().count(place) + change.less(), all);
  }

  private Place put(Place place, long count, long[] some) {
    network.putUnseen(place, count);
    if (isCoded()) {
      answers.put(place, some);
    }
    return place;
  }

  /** What is sensitive by itself, but numbers that both come and stay. */
  private Set<Place> sensitive() {
    sensitive.addAll(Exposure.small(network, now.threshold()));
    if (isCoded()) {
      sensitive.addAll(lens.alike().of(answers, now.groups()));
      now.network().counts().keySet().forEach(p -> answers.put(p, now.answers().get(p)));
    }
    sensitive.removeIf(p -> network.known().contains(p) || p.breakdown().startsWith(BOTH));
    sensitive.removeIf(p -> lens.isOfChanges() && p.breakdown().startsWith(WAS));
    sensitive.removeIf(now.network()::has);
    sensitive.addAll(now.sensitive());
    return sensitive;
  }
}
