package org.sojourn.transform.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A block of one sum whose total stays shown, however many cells it has. Anybody in a hidden cell
 * may change places with anybody in another; so what can be known is a matter of what the hidden
 * cells hold together, and needs no search.
 */
final class Line {

  private final Exposure exposure;
  private final Sum sum;
  private final Set<Place> hidden;

  private Line(Exposure exposure, Sum sum, Set<Place> hidden) {
    this.exposure = exposure;
    this.sum = sum;
    this.hidden = hidden;
  }

  /** The block as a line, if it is one. */
  static Optional<Line> of(Exposure exposure, Block block, Set<Place> hidden) {
    boolean line =
        block.sums().size() == 1
            && block.ceilings().isEmpty()
            && block.fixed().contains(block.sums().get(0).total());
    return line
        ? Optional.of(new Line(exposure, block.sums().get(0), new TreeSet<>(hidden)))
        : Optional.empty();
  }

  /** Hides the smallest cells that help until no sensitive one fails; gives all that are hidden. */
  Set<Place> hide() {
    Optional<Place> more = next();
    while (more.isPresent()) {
      hidden.add(more.get());
      more = next();
    }
    return hidden;
  }

  /** The sensitive cells that can be worked out, or whose answers can. */
  Set<Place> failures() {
    Set<Place> failures = new TreeSet<>();
    for (Place place : sensitive()) {
      if (!isOneOfEnough(place) || wanted(place).stream().anyMatch(group -> isSure(place, group))) {
        failures.add(place);
      }
    }
    return failures;
  }

  private List<Place> sensitive() {
    return sum.parts().stream().filter(exposure.sensitive()::contains).toList();
  }

  /**
   * Whether other cells are hidden, too, and what they can leave to this one reaches the threshold.
   */
  private boolean isOneOfEnough(Place place) {
    long together = together(null);
    long others = sum.parts().stream().filter(p -> hidden.contains(p) && count(p) > 0).count() - 1;
    return together > count(place) && together - others * exposure.least() >= exposure.threshold();
  }

  /** The groups of answers of which nobody may know how many there are. */
  private List<Set<Integer>> wanted(Place place) {
    long[] all = exposure.answers().get(sum.total());
    if (all == null) {
      return List.of();
    }
    List<Set<Integer>> groups = exposure.groups();
    if (groups.isEmpty()) {
      groups = List.of(Set.of(BlockTable.mostFrequent(exposure.answers().get(place))));
    }
    return groups.stream()
        .filter(group -> count(place) > 0)
        .filter(group -> in(sum.total(), group) > 0)
        .filter(group -> in(sum.total(), group) < count(sum.total()))
        .toList();
  }

  /** Whether the hidden cells together leave too few numbers of answers in a group to a place. */
  private boolean isSure(Place place, Set<Integer> group) {
    long inGroup = together(group);
    long others = together(null) - count(place);
    long width = Math.min(count(place), inGroup) - Math.max(0, inGroup - others);
    return width < Math.min(count(place), exposure.width());
  }

  /** How many the hidden cells hold, of a group if there is one. */
  private long together(Set<Integer> group) {
    return sum.parts().stream()
        .filter(hidden::contains)
        .mapToLong(place -> group == null ? count(place) : in(place, group))
        .sum();
  }

  private Optional<Place> next() {
    for (Place place : sensitive()) {
      for (Set<Integer> group : wanted(place)) {
        if (isSure(place, group)) {
          boolean none = together(group) == 0;
          boolean all = together(group) == together(null);
          return smallest(none ? group : null, all ? group : null);
        }
      }
      if (!isOneOfEnough(place)) {
        return smallest(null, null);
      }
    }
    return Optional.empty();
  }

  /** The smallest shown cell with an answer in {@code with} and one not in {@code without}. */
  private Optional<Place> smallest(Set<Integer> with, Set<Integer> without) {
    return sum.parts().stream()
        .filter(place -> !hidden.contains(place) && count(place) > 0)
        .filter(place -> with == null || in(place, with) > 0)
        .filter(place -> without == null || in(place, without) < count(place))
        .min(Comparator.<Place>comparingLong(this::count).thenComparing(place -> place));
  }

  private long count(Place place) {
    return exposure.network().count(place);
  }

  private long in(Place place, Set<Integer> group) {
    return group.stream().mapToLong(code -> exposure.answers().get(place)[code]).sum();
  }
}
