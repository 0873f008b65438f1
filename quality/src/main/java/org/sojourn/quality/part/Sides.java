package org.sojourn.quality.part;

import java.util.List;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.measure.Coverage.Count;
import org.sojourn.quality.measure.Coverage.Dimension;
import org.sojourn.tables.column.Categories;

/**
 * By country or section, where one side of the rows of a part is at home.
 *
 * @param dimension which of the two
 * @param groups countries or sections, by row
 */
record Sides(Dimension dimension, Categories groups) {

  /** Counts of groups. */
  final class Tally {
    private final long[] rows = new long[groups.values().size() + 1]; // the first: no group

    /** Counts {@code row} of the part. */
    void add(int row) {
      rows[groups.codes()[row] + 1]++;
    }

    /** Adds what was counted to {@code counts}, as {@code what}. */
    void addTo(Counts counts, Count what) {
      for (int i = 0; i < rows.length; i++) {
        if (rows[i] > 0) {
          String group = i == 0 ? null : groups.values().get(i - 1);
          counts.add(Counted.COVERED, rows[i], dimension.name(), group, what.name());
        }
      }
    }
  }

  /** Counts all rows of the part as {@code what}. */
  void addTo(Counts counts, Count what) {
    Tally tally = new Tally();
    for (int row = 0; row < groups.codes().length; row++) {
      tally.add(row);
    }
    tally.addTo(counts, what);
  }

  /** For each group of this side, and at last for none, the code of {@code other} for the same. */
  int[] codesOf(Sides other) {
    List<String> own = groups.values();
    int[] codes = new int[own.size() + 1];
    for (int i = 0; i < own.size(); i++) {
      codes[i] = other.groups.values().indexOf(own.get(i));
      codes[i] = codes[i] < 0 ? Integer.MIN_VALUE : codes[i];
    }
    codes[own.size()] = Categories.NONE;
    return codes;
  }
}
