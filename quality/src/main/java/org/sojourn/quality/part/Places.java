package org.sojourn.quality.part;

import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.rows.Place;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;

/**
 * Where the rows of a part come from.
 *
 * @param sources ids of sources
 * @param files names of files
 * @param rows rows of the files
 */
record Places(Categories sources, Categories files, long[] rows) {

  static Places of(ColumnFile part) {
    return new Places(part.categories("source"), part.categories("file"), part.longs("row"));
  }

  /** The place of {@code row} of the part. */
  Place at(int row) {
    return new Place(sources.at(row), files.at(row), rows[row]);
  }

  /** Whether two rows of the part come from the same row of the same file. */
  boolean isSame(int row, int other) {
    return rows[row] == rows[other]
        && files.codes()[row] == files.codes()[other]
        && sources.codes()[row] == sources.codes()[other];
  }

  /** Counts all rows of the part. */
  void accept(Counts counts) {
    int width = files.values().size();
    long[] accepted = new long[sources.values().size() * width];
    for (int row = 0; row < rows.length; row++) {
      accepted[sources.codes()[row] * width + files.codes()[row]]++;
    }
    for (int i = 0; i < accepted.length; i++) {
      if (accepted[i] > 0) {
        String source = sources.values().get(i / width);
        counts.add(Counted.ACCEPTED, accepted[i], source, files.values().get(i % width));
      }
    }
  }
}
