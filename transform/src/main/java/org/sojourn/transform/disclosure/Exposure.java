package org.sojourn.transform.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.transform.disclosure.linked.Protection;

/**
 * What the figures of one base could tell: numbers bound by sums, what those counted answered, and
 * which numbers must not be worked out.
 *
 * @param network the numbers and their sums
 * @param threshold least number shown
 * @param sensitive what has to be hidden, with its answers: small numbers and others
 * @param answers how many gave each answer, by place; none where nothing is answered
 * @param groups sets of answers, by their position, whose share is published
 * @param withdraws whether tables of blocks that are too large are withdrawn
 * @param ceilings what else is known of the answers
 * @param width by how much the numbers of an answer have to differ that a sensitive place may have,
 *     where it holds as many; at least 1, so that two are left
 * @param least what a number without answers is at least that stands in a table: 1 where a table
 *     has no row for nobody, so that everybody knows that there is somebody; else 0
 */
record Exposure(
    Network network,
    long threshold,
    Set<Place> sensitive,
    Map<Place, long[]> answers,
    List<Set<Integer>> groups,
    boolean withdraws,
    List<Ceiling> ceilings,
    long width,
    long least) {

  /** Copies the collections. */
  Exposure {
    sensitive = new TreeSet<>(sensitive);
    answers = new TreeMap<>(answers);
    groups = List.copyOf(groups);
    ceilings = List.copyOf(ceilings);
  }

  /** Two numbers of an answer have to be left. */
  Exposure(
      Network network,
      long threshold,
      Set<Place> sensitive,
      Map<Place, long[]> answers,
      List<Set<Integer>> groups,
      boolean withdraws) {
    this(network, threshold, sensitive, answers, groups, withdraws, List.of(), 1);
  }

  /** Nobody knows beforehand that there is somebody. */
  Exposure(
      Network network,
      long threshold,
      Set<Place> sensitive,
      Map<Place, long[]> answers,
      List<Set<Integer>> groups,
      boolean withdraws,
      List<Ceiling> ceilings,
      long width) {
    this(network, threshold, sensitive, answers, groups, withdraws, ceilings, width, 0);
  }

  /** The sensitive places that hold as many as the width and more. */
  Exposure wide() {
    Set<Place> narrow = new TreeSet<>(sensitive);
    narrow.removeIf(place -> network.count(place) >= width);
    return withoutSensitive(narrow);
  }

  /**
   * Numbers without answers in tables that have rows for those only that have somebody: those from
   * 1 to below the threshold are sensitive.
   */
  static Exposure ofSomebody(Network network, long threshold) {
    return new Exposure(
        network, threshold, small(network, threshold), Map.of(), List.of(), true, List.of(), 1, 1);
  }

  /** When a sensitive number is protected, of what is above the least. */
  Protection protection() {
    return Protection.reaching(threshold - least);
  }

  /** Numbers without answers: those from 1 to below the threshold are sensitive. */
  static Exposure ofNumbers(Network network, long threshold) {
    return new Exposure(network, threshold, small(network, threshold), Map.of(), List.of(), true);
  }

  /** The numbers from 1 to below the threshold. */
  static Set<Place> small(Network network, long threshold) {
    Set<Place> small = new TreeSet<>();
    network
        .counts()
        .forEach(
            (place, count) -> {
              boolean isKnown = network.known().contains(place);
              if (count > 0 && count < threshold && !isKnown) {
                small.add(place);
              }
            });
    return small;
  }

  /** The same when some numbers are neither shown nor known to anybody. */
  Exposure without(Set<Place> gone) {
    Set<Place> left = new TreeSet<>(sensitive);
    left.removeAll(gone);
    List<Ceiling> known =
        ceilings.stream().filter(c -> c.places().stream().noneMatch(gone::contains)).toList();
    return new Exposure(
        network.without(gone), threshold, left, answers, groups, withdraws, known, width, least);
  }

  /** The same with further sensitive numbers. */
  Exposure withSensitive(Set<Place> more) {
    Set<Place> all = new TreeSet<>(sensitive);
    all.addAll(more);
    return new Exposure(
        network, threshold, all, answers, groups, withdraws, ceilings, width, least);
  }

  /** The same with fewer sensitive numbers. */
  Exposure withoutSensitive(Set<Place> fewer) {
    Set<Place> left = new TreeSet<>(sensitive);
    left.removeAll(fewer);
    return new Exposure(
        network, threshold, left, answers, groups, withdraws, ceilings, width, least);
  }

  /** Whether a number is that of everybody of its roles. */
  static boolean isOverall(Place place) {
    return place.breakdown().equals(Breakdown.OVERALL.id());
  }

  /** Everybody of the roles of {@code place}. */
  static Place overall(Place place) {
    return new Place(place.roles(), Breakdown.OVERALL.id(), "");
  }
}
