package org.sojourn.transform.disclosure.multiway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hides cells of the published levels of a lattice until there is a proof for every need.
 *
 * <p>Needs are met one after the other, each by the cheapest move; what a move changes serves all
 * needs that it meets. Then cells that were hidden for others are shown again, the dearest first,
 * where other proofs are found over what is left.
 */
final class LatticeProtection {

  private final MultiwayTable table;
  private final Lattice lattice;
  private final Needs needs;
  private final Cover cover;
  private final MoveFinder finder;
  private final Map<Need, Proof> proofs = new LinkedHashMap<>();
  private final Map<Place, List<Need>> needsOf = new HashMap<>();
  private final Map<Place, Set<Need>> users = new HashMap<>();
  private final Set<Place> complementary = new TreeSet<>(Comparator.comparingLong(Place::id));
  private final List<Need> failed = new ArrayList<>();

  /** A cell of a level. */
  record Place(int level, int cell) {

    long id() {
      return ((long) level << 40) + cell;
    }
  }

  private LatticeProtection(
      MultiwayTable table, MultiwayPolicy policy, Lattice lattice, long work) {
    this.table = table;
    this.lattice = lattice;
    needs = new Needs(table, policy, lattice);
    cover = new Cover(table, lattice);
    finder = new MoveFinder(table, lattice, cover, work);
  }

  /**
   * What came of it.
   *
   * @param failed needs that no proof was found for
   */
  record Outcome(Lattice lattice, Cover cover, Map<Need, Proof> proofs, List<Need> failed) {}

  /** Protects a table as far as can be. */
  static Outcome of(MultiwayTable table, MultiwayPolicy policy, Lattice lattice, long work) {
    LatticeProtection protection = new LatticeProtection(table, policy, lattice, work);
    protection.hideSensitive();
    protection.meetAll();
    if (protection.failed.isEmpty()) {
      protection.showNeedless();
    }
    return new Outcome(lattice, protection.cover, protection.proofs, protection.failed);
  }

  private void hideSensitive() {
    List<Integer> levels = new ArrayList<>(lattice.open());
    levels.sort(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(level -> level));
    for (int level : levels) {
      for (int cell = 0; cell < table.size(level); cell++) {
        if (needs.isSensitive(level, cell)) {
          cover.hide(level, cell);
          needsOf.put(new Place(level, cell), needs.of(level, cell));
        }
      }
    }
  }

  /** Meets needs until none is open; hiding a whole can open needs that it has settled. */
  private void meetAll() {
    List<Need> all = new ArrayList<>();
    needsOf.values().forEach(all::addAll);
    all.sort(
        Comparator.<Need>comparingInt(need -> Integer.bitCount(need.level()))
            .thenComparingInt(need -> table.total(need.level(), need.cell()))
            .thenComparingInt(Need::level)
            .thenComparingInt(Need::cell)
            .thenComparingLong(Need::group));
    int hidden;
    do {
      hidden = complementary.size();
      for (Need need : all) {
        if (isOpen(need) && !meet(need, true)) {
          failed.add(need);
          return;
        }
      }
    } while (complementary.size() > hidden && failed.isEmpty());
  }

  private boolean isOpen(Need need) {
    return !proofs.containsKey(need) && !needs.isSettled(need, cover);
  }

  /** Looks for a proof; whether there is one. */
  private boolean meet(Need need, boolean mayHide) {
    Changes changes = new Changes(table);
    List<ProductMove> moves = new ArrayList<>();
    List<Place> taken = new ArrayList<>();
    int lacking = needs.lacking(need);
    while (lacking > 0) {
      Optional<MoveFinder.Found> found =
          finder.find(new Block.Query(need, lacking, mayHide, changes));
      if (found.isEmpty()) {
        taken.forEach(this::show);
        return false;
      }
      ProductMove move = found.get().move();
      moves.add(move);
      changes.add(move, lattice.cliquesWith(move.dimensions()));
      taken.addAll(hide(move));
      lacking -= move.times();
    }
    accept(new Proof(moves));
    return true;
  }

  private List<Place> hide(ProductMove move) {
    List<Place> taken = new ArrayList<>();
    for (int level : lattice.open()) {
      if (Lattice.contains(level, move.dimensions())) {
        for (int corner = 0; corner < move.corners(); corner++) {
          Place place = new Place(level, move.cell(table, level, corner));
          if (!cover.isHidden(level, place.cell())) {
            cover.hide(level, place.cell());
            complementary.add(place);
            taken.add(place);
          }
        }
      }
    }
    return taken;
  }

  private void show(Place place) {
    cover.show(place.level(), place.cell());
    complementary.remove(place);
  }

  /** Takes a proof for all needs that it meets and that have none. */
  private void accept(Proof proof) {
    Map<Place, int[]> changes = new LinkedHashMap<>();
    for (int level : lattice.open()) {
      proof
          .changes(table, level)
          .forEach(
              (where, change) ->
                  changes
                          .computeIfAbsent(
                              new Place(level, where.cell()), p -> new int[table.codes()])[
                          where.code()] +=
                      change);
    }
    Set<Place> company = new LinkedHashSet<>(changes.keySet());
    company.retainAll(complementary);
    changes.forEach(
        (place, change) ->
            needsOf
                .getOrDefault(place, List.of())
                .forEach(need -> take(need, proof, change, company)));
  }

  private void take(Need need, Proof proof, int[] change, Set<Place> company) {
    if (!proofs.containsKey(need) && isMet(need, change)) {
      proofs.put(need, proof);
      company.forEach(place -> users.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(need));
    }
  }

  private boolean isMet(Need need, int[] change) {
    int all = 0;
    int in = 0;
    for (int code = 0; code < change.length; code++) {
      all += change[code];
      in += (need.group() >> code & 1) == 1 ? change[code] : 0;
    }
    return need.isOfNumber() ? all >= needs.lacking(need) : all == 0 && in != 0;
  }

  private void showNeedless() {
    List<Place> places = new ArrayList<>(complementary);
    places.sort(
        Comparator.<Place>comparingInt(place -> Integer.bitCount(place.level()))
            .thenComparingInt(place -> -table.total(place.level(), place.cell()))
            .thenComparingLong(Place::id));
    for (Place place : places) {
      if (finder.isSpent()) {
        return;
      }
      show(place);
      Map<Need, Proof> before = new LinkedHashMap<>();
      for (Need need : List.copyOf(users.getOrDefault(place, Set.of()))) {
        Proof proof = proofs.remove(need);
        if (proof != null) {
          before.put(need, proof);
        }
      }
      boolean met = true;
      for (Need need : before.keySet()) {
        met = met && (!isOpen(need) || meet(need, false));
      }
      if (met) {
        users.remove(place);
      } else {
        cover.hide(place.level(), place.cell());
        complementary.add(place);
        before.forEach(proofs::putIfAbsent);
      }
    }
  }
}
