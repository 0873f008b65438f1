package org.sojourn.ingest.spark;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.sojourn.tables.KeyRanges;

/**
 * Which parts of some tables are made, and which are those of the last run.
 *
 * @param ranges the parts
 * @param before by part the number that it had in the last run, or -1 where it is made
 */
record PartPlan(KeyRanges ranges, int[] before) {

  static final int MADE = -1;

  /** All parts are made. */
  static PartPlan allMade(KeyRanges ranges) {
    int[] before = new int[ranges.size()];
    Arrays.fill(before, MADE);
    return new PartPlan(ranges, before);
  }

  /** The parts that are made. */
  int[] made() {
    return IntStream.range(0, before.length).filter(part -> before[part] == MADE).toArray();
  }

  /** Whether nothing is taken: always, where the last run's parts are not known. */
  boolean isAllMade() {
    return made().length == before.length;
  }

  /** The same as a set. */
  BitSet madeSet() {
    BitSet made = new BitSet(before.length);
    IntStream.of(made()).forEach(made::set);
    return made;
  }

  /** By part the place among those that are made, or -1. */
  int[] places() {
    int[] places = new int[before.length];
    Arrays.fill(places, -1);
    int[] made = made();
    for (int i = 0; i < made.length; i++) {
      places[made[i]] = i;
    }
    return places;
  }
}
