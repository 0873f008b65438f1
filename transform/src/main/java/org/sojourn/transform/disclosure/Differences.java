package org.sojourn.transform.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.transform.base.Base;

/**
 * Finds tables that must not stand beside others of nearly the same respondents: their difference
 * would tell about the few who answered only one of them.
 *
 * <p>A score rests on those who answered all of its items; the items' sums less the score's tell
 * about those who left some out. Where these are from one to below the threshold in some cell of a
 * breakdown, one item is not shown there: the one that fewest answered. Changes rest on those who
 * answered twice; where an item's answers of one time are shown, too, and few answered only then,
 * its changes are not shown by that breakdown. Overall figures stay: they place nobody in a cell.
 */
final class Differences {

  private final long threshold;
  private final Map<Base, Map<Place, Long>> bases = new HashMap<>();
  private final Map<Base, Set<String>> withdrawn = new HashMap<>();

  /**
   * Compares all bases.
   *
   * @param figures the figures of each base
   */
  Differences(long threshold, Family families, Map<Base, List<Estimate>> figures) {
    this.threshold = threshold;
    figures.forEach(
        (base, some) -> {
          Map<Place, Long> counts = new TreeMap<>();
          some.forEach(figure -> counts.put(families.place(figure), figure.base()));
          bases.put(base, counts);
        });
    for (Base base : figures.keySet()) {
      if (base instanceof Base.Pairs pairs) {
        compare(pairs);
      }
    }
  }

  /** The breakdowns by which the figures of {@code base} are not shown. */
  Set<String> withdrawn(Base base) {
    return withdrawn.getOrDefault(base, Set.of());
  }

  private void compare(Base.Pairs pairs) {
    if (pairs.items().size() > 1) {
      Base least = null;
      Set<String> few = new HashSet<>();
      for (String item : pairs.items()) {
        Base single = new Base.Pairs(List.of(item), pairs.pre(), pairs.post(), List.of());
        few.addAll(few(single, pairs));
        least = least == null || sum(single) < sum(least) ? single : least;
      }
      withdraw(least, few);
    } else {
      for (String wave : List.of(pairs.pre(), pairs.post())) {
        withdraw(pairs, few(new Base.Answers(pairs.items().get(0), wave, List.of()), pairs));
      }
    }
  }

  private void withdraw(Base base, Set<String> breakdowns) {
    withdrawn.computeIfAbsent(base, b -> new HashSet<>()).addAll(breakdowns);
  }

  private long sum(Base base) {
    return bases.getOrDefault(base, Map.of()).values().stream().mapToLong(Long::longValue).sum();
  }

  /** The breakdowns in which few of some cell are in {@code all} and not in {@code some}. */
  private Set<String> few(Base all, Base some) {
    Set<String> few = new HashSet<>();
    Map<Place, Long> counts = bases.getOrDefault(all, Map.of());
    bases
        .get(some)
        .forEach(
            (place, count) -> {
              long more = counts.getOrDefault(place, count) - count;
              boolean divides = !place.breakdown().equals(Breakdown.OVERALL.id());
              if (divides && more > 0 && more < threshold) {
                few.add(place.breakdown());
              }
            });
    return few;
  }
}
