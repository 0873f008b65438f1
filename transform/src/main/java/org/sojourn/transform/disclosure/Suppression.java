package org.sojourn.transform.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.transform.disclosure.linked.Mask;
import org.sojourn.transform.disclosure.linked.Optimiser;
import org.sojourn.transform.disclosure.linked.Protection;

/**
 * Hides numbers of an exposure until an outsider can work out no sensitive one, nor what those
 * counted answered.
 *
 * <p>Block by block, {@link Optimiser} hides further numbers so that nobody can be sure that a
 * small one is below the threshold, then so that nobody can be sure who answered what. What {@link
 * ExposureAudit} does not accept after that is hidden with its whole block, and with everybody's
 * number in the end. Tables that are too large for that are withdrawn ({@link Withdrawal}).
 *
 * <p>Zeros protect nothing and count as known in all of this. At the end those are hidden that
 * would otherwise stand out beside hidden numbers, and do not follow from a sum without any.
 */
final class Suppression {

  private final Exposure whole;
  private final Exposure exposure;
  private final Network network;
  private final Set<Place> hidden;

  private Suppression(Exposure exposure) {
    this.whole = exposure;
    this.hidden = Withdrawal.of(exposure);
    this.network = exposure.network();
    this.exposure = exposure.without(hidden);
    hidden.addAll(exposure.sensitive());
  }

  /** What is to be hidden, and whether as primary or complementary; zeros pass for primary. */
  static Map<Place, CellStatus> of(Exposure exposure) {
    return of(exposure, Set.of());
  }

  /** The same when some places are hidden anyway. */
  static Map<Place, CellStatus> of(Exposure exposure, Set<Place> already) {
    Suppression suppression = new Suppression(exposure);
    already.stream().filter(exposure.network()::has).forEach(suppression.hidden::add);
    Exposure rest = suppression.exposure;
    Block.of(rest).forEach(suppression::protect);
    if (suppression.fails()) {
      Block.of(rest, Set.of()).forEach(suppression::protect);
      if (suppression.fails()) {
        Block.of(rest, Set.of()).forEach(block -> suppression.hidden.addAll(block.places()));
      }
    }
    suppression.hideZeros();
    return suppression.statuses();
  }

  /**
   * The same when what is shown has to be safe from insiders, too.
   *
   * @param others what it could tell each of them: numbers at the same places. Where one of them
   *     has nobody, there is nothing to be hidden from him
   */
  static Map<Place, CellStatus> of(Exposure exposure, List<Exposure> others) {
    Map<Place, CellStatus> mask = new TreeMap<>(of(exposure));
    int before;
    do {
      before = mask.size();
      for (Exposure other : others) {
        for (Place place : of(other, mask.keySet()).keySet()) {
          boolean isOpen = other.network().count(place) == 0 && !other.sensitive().contains(place);
          if (exposure.network().has(place) && !isOpen) {
            mask.putIfAbsent(place, CellStatus.HIDDEN_COMPLEMENTARY);
          }
        }
      }
      if (mask.size() > before) {
        of(exposure, mask.keySet()).forEach(mask::putIfAbsent);
      }
    } while (mask.size() > before);
    return mask;
  }

  private boolean fails() {
    return !ExposureAudit.failures(whole, hidden).isEmpty();
  }

  private void protect(Block block) {
    if (Withdrawal.isTooLarge(exposure, block)) {
      Line.of(exposure, block, hidden).ifPresent(line -> hidden.addAll(line.hide()));
    } else {
      search(block);
    }
    if (!ExposureAudit.failures(exposure, block, hidden).isEmpty()) {
      hidden.addAll(block.places());
      hidden.removeAll(block.fixed());
    }
  }

  private void search(Block block) {
    int before;
    do {
      before = hidden.size();
      if (!exposure.answers().isEmpty()) {
        hide(BlockTable.ofAnswers(exposure, block, hidden), Protection.twoCandidates());
        if (exposure.width() > 1) {
          BlockTable wide = BlockTable.ofAnswers(exposure.wide(), block, hidden);
          hide(wide, new Protection(exposure.width(), 0));
        }
      }
      hide(BlockTable.ofNumbers(exposure, block, hidden), exposure.protection());
    } while (hidden.size() > before);
  }

  private void hide(BlockTable block, Protection protection) {
    Mask mask = Optimiser.mask(block.table(), protection);
    hidden.addAll(block.places(mask.complementary()));
  }

  private Map<Place, CellStatus> statuses() {
    Map<Place, CellStatus> statuses = new TreeMap<>();
    for (Place place : hidden) {
      boolean primary = network.count(place) == 0 || exposure.sensitive().contains(place);
      statuses.put(place, primary ? CellStatus.HIDDEN_PRIMARY : CellStatus.HIDDEN_COMPLEMENTARY);
    }
    return statuses;
  }

  /** Hides zeros among hidden numbers, but those that follow anyway. */
  private void hideZeros() {
    Set<Place> zeros = new HashSet<>();
    for (Sum sum : network.sums()) {
      sum.parts().stream().filter(this::isZero).forEach(zeros::add);
    }
    while (zeros.removeAll(followers(zeros))) {}
    hidden.addAll(zeros);
  }

  private boolean isZero(Place place) {
    return network.count(place) == 0;
  }

  /** The zeros that follow from what is shown when {@code zeros} are hidden, too. */
  private Set<Place> followers(Set<Place> zeros) {
    Set<Place> followers = new HashSet<>();
    for (Sum sum : network.sums()) {
      boolean holes = sum.parts().stream().anyMatch(this::isHole);
      boolean open = !isHole(sum.total()) && !zeros.contains(sum.total());
      if (open && !holes) {
        sum.parts().stream().filter(zeros::contains).forEach(followers::add);
      }
      if (zeros.contains(sum.total())
          && sum.parts().stream().noneMatch(p -> isHole(p) || zeros.contains(p))) {
        followers.add(sum.total());
      }
    }
    return followers;
  }

  private boolean isHole(Place place) {
    return hidden.contains(place) && !isZero(place);
  }
}
