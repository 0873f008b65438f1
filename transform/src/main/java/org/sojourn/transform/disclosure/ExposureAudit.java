package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.transform.disclosure.linked.Audit;
import org.sojourn.transform.disclosure.linked.Protection;

/** Judges what is hidden of an exposure as an outsider would who sees all the rest. */
final class ExposureAudit {

  private ExposureAudit() {}

  /**
   * The sensitive places that are shown, or follow from what is shown, or whose answers do; none
   * where all is well. What would follow even if nothing were shown is known anyway.
   */
  static Set<Place> failures(Exposure exposure, Set<Place> hidden) {
    Set<Place> withdrawn = Withdrawal.of(exposure);
    Exposure rest = exposure.without(withdrawn);
    Set<Place> failures = followers(rest, hidden);
    if (!failures.isEmpty()) {
      failures.removeAll(told(rest));
    }
    withdrawn.removeAll(hidden);
    withdrawn.removeIf(place -> exposure.network().count(place) == 0);
    failures.addAll(withdrawn);
    return failures;
  }

  /** The sensitive places that would follow, or whose answers would, even if nothing were shown. */
  static Set<Place> told(Exposure exposure) {
    return followers(exposure, exposure.network().counts().keySet());
  }

  private static Set<Place> followers(Exposure exposure, Set<Place> hidden) {
    Set<Place> failures = new TreeSet<>();
    for (Place place : exposure.sensitive()) {
      if (exposure.network().isSeen(place) && !hidden.contains(place)) {
        failures.add(place);
      }
    }
    Set<Place> fixed = new TreeSet<>();
    for (Place place : exposure.network().counts().keySet()) {
      if (Exposure.isOverall(place) && !hidden.contains(place)) {
        fixed.add(place);
      }
    }
    for (Block block : Block.of(exposure, fixed)) {
      failures.addAll(failures(exposure, block, hidden));
    }
    return failures;
  }

  /** The same for one block. */
  static Set<Place> failures(Exposure exposure, Block block, Set<Place> hidden) {
    if (Withdrawal.isTooLarge(exposure, block)) {
      return Line.of(exposure, block, hidden)
          .map(Line::failures)
          .orElseGet(() -> failuresOfWhole(exposure, block, hidden));
    }
    BlockTable numbers = BlockTable.ofNumbers(exposure, block, hidden);
    Set<Place> failures = failures(numbers, exposure.protection());
    if (!exposure.answers().isEmpty()) {
      BlockTable answers = BlockTable.ofAnswers(exposure, block, hidden);
      failures.addAll(failures(answers, Protection.twoCandidates()));
      if (exposure.width() > 1) {
        BlockTable wide = BlockTable.ofAnswers(exposure.wide(), block, hidden);
        failures.addAll(failures(wide, new Protection(exposure.width(), 0)));
      }
    }
    return failures;
  }

  private static Set<Place> failures(BlockTable block, Protection protection) {
    List<Integer> cells = new ArrayList<>();
    for (Audit.Interval failure : Audit.failures(block.table(), block.hidden(), protection)) {
      cells.add(failure.cell());
    }
    return block.places(cells);
  }

  /** A block too large to be judged cell by cell tells nothing only when all of it is hidden. */
  private static Set<Place> failuresOfWhole(Exposure exposure, Block block, Set<Place> hidden) {
    for (Place place : block.places()) {
      boolean open = !block.fixed().contains(place) && exposure.network().count(place) > 0;
      if (open && exposure.network().isSeen(place) && !hidden.contains(place)) {
        Set<Place> failures = new TreeSet<>(block.places());
        failures.retainAll(exposure.sensitive());
        return failures;
      }
    }
    return new TreeSet<>();
  }
}
