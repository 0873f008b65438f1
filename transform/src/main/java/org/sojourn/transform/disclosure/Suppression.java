package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.estimate.CellStatus;

/**
 * Hides numbers of a network.
 *
 * <p>Primary: every number from 1 to below the threshold. Complementary: until for each sum with
 * something hidden in it
 *
 * <ul>
 *   <li>at least two of its parts are hidden, or all of them;
 *   <li>where the total is shown, the hidden parts together reach the threshold, since total minus
 *       shown parts tells about them as one group; and a single part is not all there is;
 *   <li>where the total is hidden, a part is hidden, since the parts would give it away.
 * </ul>
 *
 * Sums of few parts come first: they leave the least choice. Each time the smallest shown part is
 * hidden, of equal ones the first; the total only when no part is left. Parts of 0 do not count as
 * hidden ones. Then, as long as all sums taken together give a hidden number away exactly ({@link
 * LinearAttack}), a further number of its sums is hidden.
 *
 * <p>Zeros protect nothing and count as known in all of this. At the end those are hidden that
 * would otherwise stand out beside hidden numbers, and do not follow from a sum without any.
 *
 * <p>This is a heuristic: it may hide more than is needed, and it does not look at how far numbers
 * can be narrowed down by their being whole and not negative.
 */
final class Suppression {

  private final long threshold;
  private final Map<Place, Long> counts;
  private final List<Sum> sums;
  private final Map<Place, CellStatus> hidden = new HashMap<>();

  private Suppression(Network network, long threshold) {
    this.threshold = threshold;
    this.counts = network.counts();
    this.sums =
        network.sums().stream().sorted(Comparator.comparingInt(s -> s.parts().size())).toList();
  }

  /**
   * What is to be hidden of {@code network}, and whether as primary or complementary; hidden zeros
   * pass for primary.
   *
   * @param threshold least number shown
   * @param hiddenAnyway numbers above 0 that are hidden for other reasons
   */
  static Map<Place, CellStatus> of(
      Network network, long threshold, Collection<Place> hiddenAnyway) {
    Suppression suppression = new Suppression(network, threshold);
    suppression.hideSmall();
    hiddenAnyway.forEach(suppression::hideComplementary);
    do {
      suppression.hideUntilSound();
    } while (suppression.hideAgainstAttack());
    suppression.hideZeros();
    return suppression.hidden;
  }

  private void hideSmall() {
    counts.forEach(
        (place, count) -> {
          if (count > 0 && count < threshold) {
            hidden.put(place, CellStatus.HIDDEN_PRIMARY);
          }
        });
  }

  private void hideComplementary(Place place) {
    hidden.putIfAbsent(place, CellStatus.HIDDEN_COMPLEMENTARY);
  }

  private void hideUntilSound() {
    int before;
    do {
      before = hidden.size();
      sums.forEach(this::mend);
    } while (hidden.size() > before);
  }

  /** Hides one more number near the first that follows exactly; whether there was any to hide. */
  private boolean hideAgainstAttack() {
    Optional<Place> more =
        LinearAttack.determined(sums, hidden.keySet()).stream()
            .sorted()
            .map(this::nearestShown)
            .flatMap(Optional::stream)
            .findFirst();
    more.ifPresent(this::hideComplementary);
    return more.isPresent();
  }

  /** The smallest shown number in a sum with {@code place}, or with what is in a sum with it. */
  private Optional<Place> nearestShown(Place place) {
    Set<Place> reached = new HashSet<>(Set.of(place));
    Optional<Place> found = Optional.empty();
    int before = 0;
    while (found.isEmpty() && reached.size() > before) {
      before = reached.size();
      Set<Place> known = Set.copyOf(reached);
      sums.stream()
          .map(Sum::places)
          .filter(places -> places.stream().anyMatch(known::contains))
          .forEach(reached::addAll);
      found =
          reached.stream()
              .filter(other -> !hidden.containsKey(other) && counts.get(other) > 0)
              .min(smallestFirst());
    }
    return found;
  }

  private Comparator<Place> smallestFirst() {
    return Comparator.<Place>comparingLong(counts::get).thenComparing(place -> place);
  }

  private void mend(Sum sum) {
    List<Place> shown = new ArrayList<>();
    int parts = 0;
    long together = 0;
    for (Place part : sum.parts()) {
      if (hidden.containsKey(part)) {
        parts++;
        together += counts.get(part);
      } else if (counts.get(part) > 0) {
        shown.add(part);
      }
    }
    if (parts == 0 && !hidden.containsKey(sum.total())) {
      return;
    }
    shown.sort(smallestFirst());
    for (Place next : shown) {
      if (parts >= 2 && (together >= threshold || hidden.containsKey(sum.total()))) {
        return;
      }
      hideComplementary(next);
      parts++;
      together += counts.get(next);
    }
    if (parts < 2) {
      hideComplementary(sum.total());
    }
  }

  /** Hides zeros among hidden numbers, but those that follow anyway. */
  private void hideZeros() {
    Set<Place> zeros = new HashSet<>();
    sums.forEach(sum -> sum.parts().stream().filter(this::isZero).forEach(zeros::add));
    while (zeros.removeAll(followers(zeros))) {}
    zeros.forEach(zero -> hidden.put(zero, CellStatus.HIDDEN_PRIMARY));
  }

  private boolean isZero(Place place) {
    return counts.get(place) == 0;
  }

  /** The zeros that follow from what is shown when {@code zeros} are hidden, too. */
  private Set<Place> followers(Set<Place> zeros) {
    Set<Place> followers = new HashSet<>();
    for (Sum sum : sums) {
      boolean holes = sum.parts().stream().anyMatch(hidden::containsKey);
      boolean open = !hidden.containsKey(sum.total()) && !zeros.contains(sum.total());
      if (open && !holes) {
        sum.parts().stream().filter(zeros::contains).forEach(followers::add);
      }
      if (sum.parts().stream().noneMatch(p -> hidden.containsKey(p) || zeros.contains(p))
          && zeros.contains(sum.total())) {
        followers.add(sum.total());
      }
    }
    return followers;
  }
}
