package org.sojourn.transform.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds tables of two answers that say too much to those who know one of them. Whoever knows that
 * somebody expected it reads in the table how many of those realised it. So every group that the
 * table lays open (who expected it, who did not, who realised it, who did not) has to be as large
 * as a cell that is shown: the threshold, or where nearly all in it gave the same other answer what
 * {@link Unanimity} asks for, one and a half times that unless the programme is stricter. A table
 * whose one question all answered alike lays nothing open.
 */
final class JointGroups {

  /** Codes of those who expected it: only expected, and both. */
  static final List<Integer> EXPECTED = List.of(2, 3);

  /** Codes of those who realised it: only realised, and both. */
  static final List<Integer> REALISED = List.of(1, 3);

  private static final int[][] GROUPS = {{0, 1}, {2, 3}, {0, 2}, {1, 3}};

  private JointGroups() {}

  /**
   * The places whose tables say too much.
   *
   * @param tables counts by code: neither, only realised, only expected, both
   */
  static Set<Place> of(Map<Place, long[]> tables, long threshold, Unanimity alike) {
    Set<Place> open = new TreeSet<>();
    tables.forEach(
        (place, table) -> {
          if (saysTooMuch(table, threshold, alike)) {
            open.add(place);
          }
        });
    return open;
  }

  /** Whether some group that the table lays open is too small. */
  static boolean saysTooMuch(long[] table, long threshold, Unanimity alike) {
    boolean few = false;
    for (int[] group : GROUPS) {
      long one = table[group[0]];
      long other = table[group[1]];
      if (one + other == 0) {
        return false;
      }
      few |= one + other < threshold || alike.isTooMuch(one, other);
    }
    return few;
  }
}
