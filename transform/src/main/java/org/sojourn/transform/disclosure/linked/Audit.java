package org.sojourn.transform.disclosure.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Judges what is hidden as an outsider would: who knows everything shown, every sum, and that
 * counts are whole and not negative.
 */
public final class Audit {

  /** Greater than any count here: who can go so far can go on without end. */
  private static final long FAR = 1L << 30;

  private Audit() {}

  /**
   * What an outsider can say about a hidden cell.
   *
   * @param cell its number
   * @param low least count that agrees with all that is shown, shown by a table of whole numbers
   * @param high greatest such count; 2^30 or more where there is no end
   * @param lowest least count by fractions, rounded up: no smaller one agrees
   * @param highest greatest count by fractions, rounded down: no greater one agrees
   */
  public record Interval(int cell, long low, long high, long lowest, long highest) {

    /** Whether the interval is known exactly: it is where whole tables reach both ends. */
    public boolean isExact() {
      return low == lowest && high == highest;
    }
  }

  /** The intervals of hidden cells, in their order. */
  public static List<Interval> intervals(LinkedTable table, Collection<Integer> hidden) {
    return intervals(table, hidden, hidden);
  }

  private static List<Interval> intervals(
      LinkedTable table, Collection<Integer> hidden, Collection<Integer> wanted) {
    double[] prices = prices(table, hidden, 0);
    MoveSearch search = new MoveSearch(table, new Effort(Long.MAX_VALUE));
    List<Interval> intervals = new ArrayList<>();
    for (int cell : wanted) {
      long count = table.count(cell);
      long[] up = reach(search, cell, 0, FAR, prices);
      long[] down = reach(search, cell, 1, FAR, prices);
      intervals.add(
          new Interval(cell, count - down[0], count + up[0], count - down[1], count + up[1]));
    }
    return intervals;
  }

  private static double[] prices(LinkedTable table, Collection<Integer> hidden, double price) {
    double[] prices = new double[table.size()];
    Arrays.fill(prices, -1);
    hidden.forEach(cell -> prices[cell] = price);
    return prices;
  }

  /** How far a cell goes by whole tables, and by fractions. */
  private static long[] reach(MoveSearch search, int cell, int way, long amount, double[] prices) {
    MoveSearch.Found found = search.change(cell, way, amount, prices);
    long whole = 0;
    if (found.move().isPresent()) {
      Move move = found.move().get();
      int position = Arrays.binarySearch(move.cells(), cell);
      whole = Math.min(FAR, way == 0 ? move.rise(position) : move.fall(position));
    }
    return new long[] {whole, Math.max(whole, (long) Math.floor(found.most() + 1e-6))};
  }

  /**
   * The sensitive cells that are not protected, each with its interval; none where all is well. A
   * sensitive cell that is shown fails with an interval of its count.
   */
  public static List<Interval> failures(
      LinkedTable table, Collection<Integer> hidden, Protection protection) {
    List<Interval> failures = new ArrayList<>();
    List<Integer> sensitive = new ArrayList<>();
    for (int cell : table.cells(CellKind.SENSITIVE)) {
      if (hidden.contains(cell)) {
        sensitive.add(cell);
      } else {
        long count = table.count(cell);
        failures.add(new Interval(cell, count, count, count, count));
      }
    }
    for (Interval interval : intervals(table, hidden, sensitive)) {
      if (!protection.holds(interval.low(), interval.high())
          && !holds(table, hidden, interval, protection)) {
        failures.add(interval);
      }
    }
    return failures;
  }

  /**
   * Whether short moves protect a cell where the longest ones were found by fractions only: these
   * may need a table of fractions where those do not.
   */
  private static boolean holds(
      LinkedTable table, Collection<Integer> hidden, Interval interval, Protection protection) {
    if (!protection.holds(interval.lowest(), interval.highest())) {
      return false;
    }
    double[] prices = prices(table, hidden, 1e-3);
    MoveSearch search = new MoveSearch(table, new Effort(Long.MAX_VALUE));
    long count = table.count(interval.cell());
    long amount = Math.max(protection.width(), protection.reach() - count);
    long up = reach(search, interval.cell(), 0, amount, prices)[0];
    long down = reach(search, interval.cell(), 1, protection.width(), prices)[0];
    return protection.holds(
        Math.min(interval.low(), count - down), Math.max(interval.high(), count + up));
  }
}
