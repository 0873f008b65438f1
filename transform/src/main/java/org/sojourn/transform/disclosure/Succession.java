package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sojourn.model.estimate.CellStatus;

/**
 * Decides what of a base is published anew beside everything that was published of it before, and
 * which tables stay as they were.
 *
 * <p>Every earlier edition is laid beside the new one ({@link Beside}) and further numbers are
 * hidden until their difference tells nothing that has to be hidden. Where that would cost a table
 * more cells than it renews, or more than a quarter of its cells, it stays as it can be read now:
 * what everybody has tells nothing new. A sequence of runs with few new answers each thus shows the
 * same figures until there are enough.
 */
final class Succession {

  /** The new edition beside an earlier one, as seen through a lens. */
  private record Laid(Edition edition, Lens lens, Exposure exposure) {}

  private final List<Lens> lenses;
  private final Exposure now;
  private final Map<Place, State> states;
  private final List<Edition> editions;
  private final Set<Place> displayed;
  private final String policy;
  private final List<Laid> beside = new ArrayList<>();
  private final Map<Network.Table, String> kept = new HashMap<>();

  private Succession(
      List<Lens> lenses,
      Map<Place, State> states,
      List<Edition> editions,
      Set<Place> displayed,
      String policy) {
    this.lenses = lenses;
    this.now = lenses.get(0).now();
    this.states = states;
    this.editions = editions;
    this.displayed = displayed;
    this.policy = policy;
  }

  /** Lays the new edition beside each of the earlier ones. */
  private void lay() {
    for (Edition edition : editions) {
      for (Lens lens : lenses) {
        beside.add(new Laid(edition, lens, lens.beside(states, edition)));
      }
    }
  }

  /**
   * What is to be done with the figures of a base.
   *
   * @param mask what is hidden
   * @param kept the newest data of each table that stays as it was published before
   * @param beside this edition beside each of the earlier ones, for the audit; none where nothing
   *     is shown that was not shown of the same numbers before
   * @param policy the disclosure policy
   * @param isNew whether anything differs from the last edition
   */
  record Decision(
      Map<Place, CellStatus> mask,
      Map<Network.Table, String> kept,
      List<Exposure> beside,
      String policy,
      boolean isNew) {

    /**
     * The same with more hidden.
     *
     * @param more what is to be hidden, by what is hidden anyway
     */
    Decision hiding(Function<Set<Place>, Map<Place, CellStatus>> more) {
      Map<Place, CellStatus> all = new TreeMap<>(more.apply(mask.keySet()));
      all.putAll(mask);
      return new Decision(all, kept, beside, policy, isNew);
    }

    /**
     * What is shown anew; nothing where all stays as it was.
     *
     * @param states what the places hold
     */
    Optional<Edition> edition(Map<Place, State> states, String asOf) {
      Map<Place, State> shown = new LinkedHashMap<>();
      states.forEach((place, state) -> shown.put(place, state.shown(!mask.containsKey(place))));
      boolean any = shown.values().stream().anyMatch(State::shown);
      return isNew && any ? Optional.of(new Edition(asOf, policy, shown)) : Optional.empty();
    }
  }

  /**
   * Decides.
   *
   * @param lenses the new edition by itself, by each kind of number; the first one holds what must
   *     not be worked out of it
   * @param mask what is hidden of it whatever was published before
   * @param states what its places hold
   * @param displayed the places whose figures can be read now
   * @param policy the disclosure policy
   */
  static Decision of(
      List<Lens> lenses,
      Map<Place, CellStatus> mask,
      Map<Place, State> states,
      List<Edition> editions,
      Set<Place> displayed,
      String policy) {
    if (editions.isEmpty()) {
      return new Decision(mask, Map.of(), List.of(), policy, true);
    }
    return new Succession(lenses, states, editions, displayed, policy).decide(mask);
  }

  private Decision decide(Map<Place, CellStatus> mask) {
    Edition last = editions.get(editions.size() - 1);
    Set<Place> hidden = new TreeSet<>(mask.keySet());
    if (last.isSame(states)) {
      states.keySet().stream().filter(place -> !last.shows(place)).forEach(hidden::add);
      keep(hidden, table -> !last.shows(table));
      return decision(mask, hidden, List.of(), !last.policy().equals(policy));
    }
    lay();
    if (isSlight()) {
      hidden.addAll(states.keySet());
      keep(hidden, table -> true);
      return decision(mask, hidden, List.of(), true);
    }
    hidden.addAll(located());
    hidden = hide(hidden, last);
    Set<Place> first = Set.copyOf(hidden);
    keep(hidden, table -> isWorse(table, first));
    return decision(mask, hidden, beside.stream().map(Laid::exposure).toList(), true);
  }

  private Decision decision(
      Map<Place, CellStatus> mask, Set<Place> hidden, List<Exposure> judged, boolean isNew) {
    Map<Place, CellStatus> all = new TreeMap<>();
    for (Place place : hidden) {
      all.put(place, mask.getOrDefault(place, CellStatus.HIDDEN_COMPLEMENTARY));
    }
    return new Decision(all, kept, judged, policy, isNew);
  }

  /** Whether so few have come or gone since some edition that all of them together are few. */
  private boolean isSlight() {
    Optional<Place> all = everybody();
    return all.isPresent()
        && beside.stream()
            .filter(laid -> laid.edition().shows(all.get()))
            .map(laid -> laid.exposure().sensitive())
            .anyMatch(
                some ->
                    some.contains(Beside.come(all.get())) || some.contains(Beside.gone(all.get())));
  }

  /** Everybody of most roles. */
  private Optional<Place> everybody() {
    return states.keySet().stream()
        .filter(Exposure::isOverall)
        .max(Comparator.comparingInt(place -> Integer.bitCount(place.roles())));
  }

  /** The tables that would locate the one answer of its kind among those who have come. */
  private Set<Place> located() {
    Set<Place> located = new TreeSet<>();
    for (Laid laid : beside) {
      for (int roles : now.network().roleSets()) {
        if (isLone(laid.exposure(), Exposure.overall(new Place(roles, "", "")))) {
          tables(roles).stream()
              .skip(1)
              .filter(laid.edition()::shows)
              .forEach(table -> located.addAll(places(table)));
        }
      }
    }
    return located;
  }

  private static boolean isLone(Exposure exposure, Place overall) {
    long[] come = exposure.answers().get(Beside.come(overall));
    if (come == null || exposure.network().has(Beside.gone(overall))) {
      return false;
    }
    long all = exposure.network().count(Beside.come(overall));
    return exposure.groups().stream()
        .mapToLong(group -> group.stream().mapToLong(code -> come[code]).sum())
        .anyMatch(in -> in == 1 || all - in == 1);
  }

  private List<Network.Table> tables(int roles) {
    return now.network().breakdowns(roles).stream()
        .map(breakdown -> new Network.Table(roles, breakdown))
        .filter(table -> !Exposure.isOverall(new Place(roles, table.breakdown(), "")))
        .toList();
  }

  /** Hides beside all editions, starting anew or from what the last one hid, as loses less. */
  private Set<Place> hide(Set<Place> from, Edition last) {
    Set<Place> anew = hide(from);
    if (lost(anew) == 0) {
      return anew;
    }
    Set<Place> before = new TreeSet<>(states.keySet());
    before.removeIf(place -> last.shows(place) || !last.states().containsKey(place));
    Set<Place> steady = new TreeSet<>(from);
    steady.removeIf(place -> now.network().has(place) && !now.sensitive().contains(place));
    steady.addAll(Suppression.of(now, before).keySet());
    steady.addAll(located());
    steady = hide(steady);
    return lost(steady) < lost(anew) ? steady : anew;
  }

  private long lost(Set<Place> hidden) {
    return displayed.stream().filter(hidden::contains).count();
  }

  private Set<Place> hide(Set<Place> from) {
    Set<Place> hidden = new TreeSet<>(from);
    for (Laid laid : beside) {
      Suppression.of(laid.exposure(), hidden).keySet().stream()
          .filter(laid.lens().now().network()::has)
          .filter(place -> !laid.lens().isOpenZero(place))
          .forEach(hidden::add);
    }
    return hidden;
  }

  private List<Place> places(Network.Table table) {
    return states.keySet().stream().filter(p -> Network.Table.of(p).equals(table)).toList();
  }

  /** Lets tables that can be read now, and are hidden or such, stay as they are. */
  private void keep(Set<Place> hidden, Predicate<Network.Table> which) {
    Set<Network.Table> tables = new LinkedHashSet<>();
    displayed.forEach(place -> tables.add(Network.Table.of(place)));
    for (Network.Table table : tables) {
      Optional<Edition> shown = lastShown(table);
      if (shown.isPresent() && which.test(table)) {
        hidden.addAll(places(table));
        if (shown.get().policy().equals(policy)) {
          kept.put(table, shown.get().asOf());
        }
      }
    }
  }

  private Optional<Edition> lastShown(Network.Table table) {
    return editions.stream().filter(edition -> edition.shows(table)).reduce((a, b) -> b);
  }

  /** Whether a table loses more cells than it renews, or more than a quarter of them. */
  private boolean isWorse(Network.Table table, Set<Place> hidden) {
    Edition shown = lastShown(table).orElseThrow();
    long before = 0;
    long lost = 0;
    long renewed = 0;
    for (Place place : places(table)) {
      boolean wasThere = displayed.contains(place);
      before += wasThere ? 1 : 0;
      if (hidden.contains(place)) {
        lost += wasThere ? 1 : 0;
      } else if (!wasThere || !states.get(place).isSame(shown.states().get(place))) {
        renewed++;
      }
    }
    return lost > renewed || 4 * lost > before;
  }
}
