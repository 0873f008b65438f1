package org.sojourn.reports.proof;

import java.util.ArrayList;
import java.util.List;

/** Lays two sequences beside each other so that as much as can be stands beside its like. */
final class Alignment {

  /** Beyond so many pairs, what lies between the common beginning and end is one change. */
  private static final long MOST_PAIRS = 16_000_000;

  /**
   * A stretch of one sequence in place of a stretch of the other; one of the two can be empty.
   *
   * @param from first place in the sequence found
   * @param to place after the last
   * @param expectedFrom first place in the sequence expected
   * @param expectedTo place after the last
   */
  record Change(int from, int to, int expectedFrom, int expectedTo) {}

  private final List<String> found;
  private final List<String> expected;
  private final List<Change> changes = new ArrayList<>();

  private Alignment(List<String> found, List<String> expected) {
    this.found = found;
    this.expected = expected;
  }

  /** Where {@code found} differs from {@code expected}, in order. */
  static List<Change> changes(List<String> found, List<String> expected) {
    Alignment alignment = new Alignment(found, expected);
    alignment.align();
    return alignment.changes;
  }

  private void align() {
    int start = 0;
    int end = found.size();
    int expectedEnd = expected.size();
    while (start < Math.min(end, expectedEnd) && same(start, start)) {
      start++;
    }
    while (Math.min(end, expectedEnd) > start && same(end - 1, expectedEnd - 1)) {
      end--;
      expectedEnd--;
    }
    if ((long) (end - start) * (expectedEnd - start) > MOST_PAIRS) {
      changes.add(new Change(start, end, start, expectedEnd));
    } else {
      between(start, end, expectedEnd);
    }
  }

  private boolean same(int place, int expectedPlace) {
    return found.get(place).equals(expected.get(expectedPlace));
  }

  /** Walks along a longest common subsequence. */
  private void between(int start, int end, int expectedEnd) {
    int[][] longest = longest(start, end, expectedEnd);
    int i = start;
    int j = start;
    while (i < end || j < expectedEnd) {
      int from = i;
      int expectedFrom = j;
      while (i < end || j < expectedEnd) {
        if (i < end && j < expectedEnd && same(i, j)) {
          break;
        }
        boolean skipFound =
            j == expectedEnd
                || i < end
                    && longest[i + 1 - start][j - start] >= longest[i - start][j + 1 - start];
        if (skipFound) {
          i++;
        } else {
          j++;
        }
      }
      if (i > from || j > expectedFrom) {
        changes.add(new Change(from, i, expectedFrom, j));
      }
      while (i < end && j < expectedEnd && same(i, j)) {
        i++;
        j++;
      }
    }
  }

  /** Length of the longest common subsequence of what is left, by place from {@code start}. */
  private int[][] longest(int start, int end, int expectedEnd) {
    int[][] longest = new int[end - start + 1][expectedEnd - start + 1];
    for (int i = end - start - 1; i >= 0; i--) {
      for (int j = expectedEnd - start - 1; j >= 0; j--) {
        longest[i][j] =
            same(start + i, start + j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }
}
