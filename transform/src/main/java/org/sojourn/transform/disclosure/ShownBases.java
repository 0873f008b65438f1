package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;

/**
 * What the bases of shown figures tell of who answered. Whoever gave a valid answer answered: a
 * base is no greater than the number of those of its cell who answered the questionnaires that
 * asked, of all its roles together; nor is what hidden bases make together.
 */
final class ShownBases {

  /** Numbers of a base, and those of them that are hidden. */
  record Shown(Network network, Set<Place> hidden) {}

  /**
   * Questionnaires that everybody behind a figure answered one of.
   *
   * @param party whose they are, where exchanges are counted; else null, and they are those of the
   *     figure's roles
   */
  private record Asking(String wave, List<String> items, Role party) {}

  private final Codebook codebook;
  private final Network asked;
  private final Map<Set<Place>, Long> least = new HashMap<>();

  private ShownBases(Codebook codebook, Network asked) {
    this.codebook = codebook;
    this.asked = asked;
  }

  /**
   * How many at most did not answer, in cells of response tables and several of them together.
   *
   * @param asked how many were asked, by place of {@link Respondents}
   */
  static List<Ceiling> ceilings(Codebook codebook, Map<Base, Shown> bases, Network asked) {
    ShownBases told = new ShownBases(codebook, asked);
    bases.forEach(
        (base, shown) -> askings(base).forEach(asking -> told.read(asking, shown, known(shown))));
    return told.ceilings();
  }

  private static Stream<Asking> askings(Base base) {
    if (base instanceof Base.Answers answers) {
      return Stream.of(new Asking(answers.wave(), List.of(answers.item()), null));
    }
    if (base instanceof Base.Pairs pairs) {
      return Stream.of(pairs.pre(), pairs.post()).map(w -> new Asking(w, pairs.items(), null));
    }
    if (base instanceof Base.Outcomes outcomes) {
      return Stream.of(
          new Asking(outcomes.first(), List.of(outcomes.expected()), null),
          new Asking(outcomes.second(), List.of(outcomes.realised()), null));
    }
    if (base instanceof Base.Together all) {
      return all.parties().stream().map(p -> new Asking(all.wave(), List.of(all.item()), p));
    }
    return Stream.empty();
  }

  /** The numbers that are shown, or follow from shown ones by single sums. */
  private static Map<Place, Long> known(Shown shown) {
    Map<Place, Long> known = new TreeMap<>();
    Network network = shown.network();
    network
        .counts()
        .forEach(
            (place, count) -> {
              if (network.isSeen(place) && !shown.hidden().contains(place)) {
                known.put(place, count);
              }
            });
    int before;
    do {
      before = known.size();
      for (Sum sum : network.sums()) {
        List<Place> open = sum.places().stream().filter(p -> !known.containsKey(p)).toList();
        if (open.size() == 1) {
          known.put(open.get(0), network.count(open.get(0)));
        }
      }
    } while (known.size() > before);
    return known;
  }

  private void read(Asking asking, Shown shown, Map<Place, Long> known) {
    known.forEach((place, count) -> note(asking, List.of(place), count));
    for (Sum sum : shown.network().sums()) {
      List<Place> open = sum.parts().stream().filter(p -> !known.containsKey(p)).toList();
      long rest = sum.parts().stream().mapToLong(p -> known.getOrDefault(p, 0L)).sum();
      if (!known.containsKey(sum.total())) {
        note(asking, List.of(sum.total()), rest);
      } else if (!open.isEmpty()) {
        note(asking, open, known.get(sum.total()) - rest);
      }
    }
  }

  /** Notes that at least so many answered, where response tables divide as the figures do. */
  private void note(Asking asking, List<Place> places, long answered) {
    Set<Place> all = new TreeSet<>();
    for (Place place : places) {
      Optional<Set<Place>> some = answered > 0 ? tables(asking, place) : Optional.empty();
      if (some.isEmpty()) {
        return;
      }
      all.addAll(some.get());
    }
    least.merge(all, answered, Math::max);
  }

  /** The cells of response tables where those of {@code place} were asked, if they divide so. */
  private Optional<Set<Place>> tables(Asking asking, Place place) {
    int roles = asking.party() == null ? place.roles() : Roles.of(asking.party());
    Set<Place> cells = new TreeSet<>();
    for (Instrument instrument : codebook.instruments()) {
      boolean asks = asking.items().stream().allMatch(instrument::asks);
      boolean isOne = (Roles.of(instrument.role()) & roles) != 0 && asks;
      if (isOne && instrument.wave().equals(asking.wave())) {
        Place cell = Respondents.place(instrument.instrument(), seen(asking, place));
        if (!asked.has(cell.roles(), cell.breakdown())) {
          return Optional.empty();
        }
        if (asked.has(cell)) {
          cells.add(cell);
        }
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
  }

  /** The place as those asked see it: of exchanges, the partner's country is the host's own. */
  private static Place seen(Asking asking, Place place) {
    return asking.party() == Role.HOST ? OperationalMask.seenAcross(place) : place;
  }

  private List<Ceiling> ceilings() {
    List<Ceiling> ceilings = new ArrayList<>();
    for (Set<Place> places : ordered()) {
      long all = places.stream().mapToLong(asked::count).sum();
      ceilings.add(new Ceiling(places, Respondents.NO_RESPONSE, all - least.get(places)));
    }
    return ceilings;
  }

  /** The sets of places, in an order that depends on nothing else. */
  private List<Set<Place>> ordered() {
    return least.keySet().stream()
        .collect(Collectors.toMap(Set::toString, s -> s, (a, b) -> a, TreeMap::new))
        .values()
        .stream()
        .toList();
  }
}
