package org.sojourn.transform.disclosure;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables are not published at all, since what they could tell is too much to be judged cell
 * by cell: in blocks that are too large those of two dimensions and of divisions. What is left of
 * such a block is mostly a {@link Line}. Of a table without any cell shown, nothing is known but
 * its margins, which are judged without it.
 */
final class Withdrawal {

  /** Cells times sums of the largest block that is judged. */
  private static final long LARGEST = 120_000;

  private Withdrawal() {}

  /** The places of the tables to be withdrawn. */
  static Set<Place> of(Exposure exposure) {
    Set<Place> withdrawn = new TreeSet<>();
    if (!exposure.withdraws()) {
      return withdrawn;
    }
    for (Block block : Block.of(exposure)) {
      if (isTooLarge(exposure, block)) {
        block.places().stream().filter(Withdrawal::isFine).forEach(withdrawn::add);
      }
    }
    return withdrawn;
  }

  static boolean isFine(Place place) {
    return place.cell().indexOf('|') >= 0 || TableSums.isOfDivisions(place);
  }

  /** Whether the block is too large to be judged cell by cell. */
  static boolean isTooLarge(Exposure exposure, Block block) {
    long codes = exposure.answers().values().stream().mapToLong(c -> c.length).max().orElse(1);
    long cells = block.places().size() * codes + block.ceilings().size();
    long sums = block.sums().size() * codes + (codes > 1 ? block.places().size() : 0);
    sums += block.ceilings().size();
    return cells * sums > LARGEST * (codes > 1 ? 1 : 10);
  }
}
