package org.sojourn.transform.disclosure.multiway;

import java.util.Arrays;

/** How often a move can be made for each answer: as many must be there as are to go. */
final class Room {

  private final int[] odd;
  private final int[] even;

  /** Room without end. */
  Room(int codes) {
    odd = new int[codes];
    even = new int[codes];
    Arrays.fill(odd, Integer.MAX_VALUE);
    Arrays.fill(even, Integer.MAX_VALUE);
  }

  /** The same room. */
  Room(Room other) {
    odd = other.odd.clone();
    even = other.even.clone();
  }

  /** Leaves as much as a corner of the block holds of each answer, from {@code start} on. */
  void limit(boolean comes, int[] counts, int start) {
    int[] side = comes ? even : odd;
    for (int code = 0; code < side.length; code++) {
      side[code] = Math.min(side[code], counts[start + code]);
    }
  }

  /** How often a move can be made that a need asks for. */
  int times(Need need) {
    int[] answers = answers(need);
    if (answers[0] < 0) {
      return 0;
    }
    return answers[1] < 0 ? odd[answers[0]] : Math.min(odd[answers[0]], even[answers[1]]);
  }

  /**
   * The answers of those who come and go: by number the one that most can give, and -1; otherwise
   * one in the group and one outside. The first is -1 where there is none.
   */
  int[] answers(Need need) {
    if (need.isOfNumber()) {
      return new int[] {most(odd, -1L), -1};
    }
    int[] into = {most(odd, need.group()), most(even, ~need.group())};
    int[] out = {most(odd, ~need.group()), most(even, need.group())};
    if (into[0] >= 0 && into[1] >= 0) {
      return into;
    }
    return out[0] >= 0 && out[1] >= 0 ? out : new int[] {-1, -1};
  }

  private static int most(int[] side, long among) {
    int most = -1;
    for (int code = 0; code < side.length; code++) {
      boolean isAmong = (among >> code & 1) == 1;
      if (isAmong && side[code] > 0 && (most < 0 || side[code] > side[most])) {
        most = code;
      }
    }
    return most;
  }
}
