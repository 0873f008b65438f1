package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Role;

/**
 * The sums between role sets: who sees the figures of all parties and those of the hosts knows
 * those of the others, whether they are published or not. Such differences are put in as tables of
 * their own.
 */
final class RoleSums {

  private final Network network;

  RoleSums(Network network) {
    this.network = network;
  }

  /** Puts in what follows from the tables of two role sets, until nothing follows any more. */
  void putDifferences() {
    boolean more = true;
    while (more) {
      more = false;
      for (int whole : network.roleSets()) {
        for (int part : network.roleSets()) {
          more |= Roles.isProperPart(part, whole) && putDifference(whole, part);
        }
      }
    }
  }

  private boolean putDifference(int whole, int part) {
    boolean more = false;
    for (String breakdown : common(whole, part)) {
      if (!network.has(whole & ~part, breakdown)) {
        SortedMap<String, Long> less = network.cells(part, breakdown);
        network
            .cells(whole, breakdown)
            .forEach(
                (cell, count) ->
                    network.putUnseen(
                        new Place(whole & ~part, breakdown, cell),
                        count - less.getOrDefault(cell, 0L)));
        more = true;
      }
    }
    return more;
  }

  private List<String> common(int whole, int part) {
    return network.breakdowns(whole).stream().filter(b -> network.has(part, b)).toList();
  }

  /** Adds that parts and differences make the whole, and all single roles the whole. */
  void addSums() {
    Set<Integer> sets = network.roleSets();
    for (int whole : sets) {
      for (int part : sets) {
        if (Roles.isProperPart(part, whole) && part < (whole & ~part)) {
          common(whole, part).forEach(breakdown -> addSums(whole, part, breakdown));
        }
      }
      addSingles(whole);
    }
  }

  private void addSums(int whole, int part, String breakdown) {
    for (Place total : network.places(whole, breakdown)) {
      List<Place> parts = new ArrayList<>();
      for (int roles : new int[] {part, whole & ~part}) {
        if (network.cells(roles, breakdown).containsKey(total.cell())) {
          parts.add(new Place(roles, breakdown, total.cell()));
        }
      }
      network.add(total, parts);
    }
  }

  private void addSingles(int whole) {
    List<Place> singles = new ArrayList<>();
    for (Role role : Role.values()) {
      if ((whole & Roles.of(role)) != 0 && network.has(Roles.of(role), Breakdown.OVERALL.id())) {
        singles.add(new Place(Roles.of(role), Breakdown.OVERALL.id(), ""));
      }
    }
    if (singles.size() > 2 && singles.size() == Integer.bitCount(whole)) {
      network.add(new Place(whole, Breakdown.OVERALL.id(), ""), singles);
    }
  }
}
