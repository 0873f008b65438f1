package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers that bear on each other, and the sums that bind them. What is hidden in one block tells
 * nothing about another.
 *
 * @param places the numbers, in order; also the fixed ones of its sums
 * @param fixed those of them that stay shown
 * @param sums its sums
 * @param ceilings what else is known of answers there
 */
record Block(Set<Place> places, Set<Place> fixed, List<Sum> sums, List<Ceiling> ceilings) {

  /**
   * The blocks of an exposure that hold something sensitive. The numbers of everybody stay shown
   * where none of them is sensitive; then every table by itself is a block, unless others share its
   * margins.
   */
  static List<Block> of(Exposure exposure) {
    Set<Place> fixed = new HashSet<>();
    for (Place place : exposure.network().counts().keySet()) {
      if (Exposure.isOverall(place)) {
        fixed.add(place);
      }
    }
    boolean free = fixed.stream().anyMatch(exposure.sensitive()::contains);
    return of(exposure, free ? Set.of() : fixed);
  }

  /** The same when {@code shown} numbers, and those that are known, stay so whatever happens. */
  static List<Block> of(Exposure exposure, Set<Place> shown) {
    Set<Place> fixed = new HashSet<>(shown);
    fixed.addAll(exposure.network().known());
    Map<Place, Set<Place>> groups = groups(exposure, fixed);
    List<Block> blocks = new ArrayList<>();
    Map<Set<Place>, Boolean> seen = new IdentityHashMap<>();
    for (Place place : new TreeSet<>(groups.keySet())) {
      Set<Place> group = groups.get(place);
      if (seen.put(group, true) == null
          && group.stream().anyMatch(exposure.sensitive()::contains)) {
        blocks.add(block(exposure, group, fixed));
      }
    }
    return blocks;
  }

  private static Block block(Exposure exposure, Set<Place> group, Set<Place> fixed) {
    Set<Place> places = new TreeSet<>(group);
    List<Sum> sums = new ArrayList<>();
    for (Sum sum : exposure.network().sums()) {
      if (sum.places().stream().anyMatch(group::contains)) {
        sums.add(sum);
        places.addAll(sum.places());
      }
    }
    List<Ceiling> ceilings = new ArrayList<>();
    for (Ceiling ceiling : exposure.ceilings()) {
      if (ceiling.places().stream().anyMatch(group::contains)) {
        ceilings.add(ceiling);
        places.addAll(ceiling.places());
      }
    }
    Set<Place> known = new TreeSet<>(places);
    known.retainAll(fixed);
    return new Block(places, known, sums, ceilings);
  }

  /** The numbers that are bound together, by each of them; fixed ones connect nothing. */
  private static Map<Place, Set<Place>> groups(Exposure exposure, Set<Place> fixed) {
    Map<Place, Set<Place>> groups = new HashMap<>();
    for (Place place : exposure.network().counts().keySet()) {
      if (!fixed.contains(place)) {
        groups.put(place, new LinkedHashSet<>(Set.of(place)));
      }
    }
    exposure.network().sums().forEach(sum -> join(groups, sum.places()));
    exposure.ceilings().forEach(ceiling -> join(groups, ceiling.places()));
    return groups;
  }

  private static void join(Map<Place, Set<Place>> groups, Collection<Place> places) {
    Set<Place> together = null;
    for (Place place : places) {
      if (groups.containsKey(place)) {
        together = together == null ? groups.get(place) : join(groups, together, place);
      }
    }
  }

  private static Set<Place> join(Map<Place, Set<Place>> groups, Set<Place> some, Place place) {
    Set<Place> others = groups.get(place);
    if (some == others) {
      return some;
    }
    Set<Place> larger = some.size() >= others.size() ? some : others;
    Set<Place> smaller = larger == some ? others : some;
    larger.addAll(smaller);
    smaller.forEach(p -> groups.put(p, larger));
    return larger;
  }
}
