package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 *   <li>where the total is hidden, a part is hidden, since the parts would give it away;
 *   <li>parts that are 0 are hidden, since knowing them empty narrows the others.
 * </ul>
 *
 * Each time the smallest shown part is hidden, of equal ones the first; the total only when no part
 * is left. Parts of 0 do not count as hidden ones. This is a heuristic: it looks at one sum at a
 * time, so several sums taken together may still narrow a hidden number down, and it may hide more
 * than is needed.
 */
final class Suppression {

  private final Network network;
  private final long threshold;
  private final Map<Place, Long> counts;
  private final Map<Place, CellStatus> hidden = new HashMap<>();

  private Suppression(Network network, long threshold) {
    this.network = network;
    this.threshold = threshold;
    this.counts = network.counts();
  }

  /**
   * What is to be hidden of {@code network}, and whether as primary or complementary; zeros next to
   * hidden numbers pass for primary ones.
   *
   * @param threshold least number shown
   * @param hiddenAnyway what is hidden for other reasons
   */
  static Map<Place, CellStatus> of(
      Network network, long threshold, Collection<Place> hiddenAnyway) {
    Suppression suppression = new Suppression(network, threshold);
    suppression.hideSmall();
    hiddenAnyway.forEach(suppression::hideComplementary);
    suppression.hideUntilSound();
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
      network.sums().forEach(this::mend);
    } while (hidden.size() > before);
  }

  private void mend(Sum sum) {
    List<Place> shown = new ArrayList<>();
    List<Place> zeros = new ArrayList<>();
    int parts = 0;
    long together = 0;
    for (Place part : sum.parts()) {
      if (counts.get(part) == 0) {
        zeros.add(part);
      } else if (hidden.containsKey(part)) {
        parts++;
        together += counts.get(part);
      } else {
        shown.add(part);
      }
    }
    boolean touched = parts > 0 || hidden.containsKey(sum.total());
    if (!touched) {
      return;
    }
    zeros.forEach(zero -> hidden.putIfAbsent(zero, CellStatus.HIDDEN_PRIMARY));
    shown.sort(Comparator.<Place>comparingLong(counts::get).thenComparing(p -> p));
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
}
