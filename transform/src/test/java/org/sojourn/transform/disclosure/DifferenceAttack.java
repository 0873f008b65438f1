package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody who kept the tables of two runs and knows that respondents only joined. Works on the
 * lines of a table, with whole numbers, and shares no code with what it attacks.
 */
final class DifferenceAttack {

  private static final int THRESHOLD = 5;
  private static final int ALIKE = 8;

  private final Map<Place, long[]> first;
  private final Map<Place, long[]> second;
  private final List<Place> cells;
  private final Place total;

  DifferenceAttack(
      Map<Place, long[]> first, Map<Place, long[]> second, List<Place> cells, Place total) {
    this.first = first;
    this.second = second;
    this.cells = cells;
    this.total = total;
  }

  /**
   * Differences that are answers of few, or all alike; each in words. Of what is hidden once, only
   * where numbers went one way: some who came and some who went among the hidden are no few.
   *
   * @param before the true answers of each cell in the first run
   * @param after the same of the second
   */
  List<String> few(Map<Place, long[]> before, Map<Place, long[]> after) {
    List<String> found = new ArrayList<>();
    long[] rest = first.containsKey(total) && second.containsKey(total) ? change(total) : null;
    boolean hidesSome = false;
    for (Place cell : cells) {
      if (first.containsKey(cell) && second.containsKey(cell)) {
        judge(cell.toString(), change(cell), found);
        if (rest != null) {
          rest[0] -= change(cell)[0];
          rest[1] -= change(cell)[1];
        }
      } else {
        hidesSome = true;
      }
    }
    if (rest != null) {
      judge("all", change(total), found);
      if (hidesSome && isOneWay(before, after)) {
        judge("what is hidden once", rest, found);
      }
    }
    return found;
  }

  private boolean isOneWay(Map<Place, long[]> before, Map<Place, long[]> after) {
    for (int answer = 0; answer < 2; answer++) {
      boolean came = false;
      boolean went = false;
      for (Place cell : cells) {
        if (!first.containsKey(cell) || !second.containsKey(cell)) {
          came |= after.get(cell)[answer] > before.get(cell)[answer];
          went |= after.get(cell)[answer] < before.get(cell)[answer];
        }
      }
      if (came && went) {
        return false;
      }
    }
    return true;
  }

  private long[] change(Place place) {
    long[] before = first.get(place);
    long[] after = second.get(place);
    return new long[] {after[0] - before[0], after[1] - before[1]};
  }

  private static void judge(String what, long[] change, List<String> found) {
    long moved =
        Math.max(
            Math.max(0, change[0]) + Math.max(0, change[1]),
            Math.max(0, -change[0]) + Math.max(0, -change[1]));
    boolean alike = change[0] == 0 || change[1] == 0;
    if (moved > 0 && (moved < THRESHOLD || alike && moved < ALIKE)) {
      found.add(what + " changed by " + change[0] + " and " + change[1]);
    }
  }

  /**
   * The cells hidden in a run that are certain to hold fewer than the threshold, by going through
   * all numbers that agree with both runs.
   *
   * @param sizes the true numbers of each cell in both runs: only cells with small numbers count
   */
  List<String> certainlySmall(Map<Place, long[]> sizes) {
    if (!first.containsKey(total) || !second.containsKey(total)) {
      return List.of();
    }
    int n = cells.size();
    long[][] most = new long[n][2];
    long[] low = new long[2 * n];
    long[] high = new long[2 * n];
    for (int i = 0; i < n; i++) {
      bound(low, high, i, first.get(cells.get(i)), size(first.get(total)));
      bound(low, high, n + i, second.get(cells.get(i)), size(second.get(total)));
    }
    search(new long[2 * n], 0, low, high, most);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int run = 0; run < 2; run++) {
        long truth = sizes.get(cells.get(i))[run];
        if (truth > 0 && truth < THRESHOLD && most[i][run] < THRESHOLD) {
          found.add(cells.get(i) + " of run " + run + " is at most " + most[i][run]);
        }
      }
    }
    return found;
  }

  private static long size(long[] answers) {
    return answers[0] + answers[1];
  }

  private static void bound(long[] low, long[] high, int i, long[] shown, long all) {
    low[i] = shown == null ? 0 : size(shown);
    high[i] = shown == null ? all : size(shown);
  }

  /** Fills in cell by cell, of the first run and then of the second, whatever agrees. */
  private boolean search(long[] numbers, int i, long[] low, long[] high, long[][] most) {
    int n = cells.size();
    if (i == 2 * n) {
      for (int c = 0; c < n; c++) {
        most[c][0] = Math.max(most[c][0], numbers[c]);
        most[c][1] = Math.max(most[c][1], numbers[n + c]);
      }
      return true;
    }
    int run = i / n;
    long all = size(run == 0 ? first.get(total) : second.get(total));
    long sum = 0;
    for (int c = run * n; c < i; c++) {
      sum += numbers[c];
    }
    long least = Math.max(low[i], run == 0 ? 0 : numbers[i - n]);
    long greatest = Math.min(high[i], all - sum);
    if ((i + 1) % n == 0) {
      least = Math.max(least, all - sum);
    }
    boolean any = false;
    for (long x = least; x <= greatest; x++) {
      numbers[i] = x;
      any |= search(numbers, i + 1, low, high, most);
    }
    return any;
  }
}
