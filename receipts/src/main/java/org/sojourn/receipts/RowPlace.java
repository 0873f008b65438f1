package org.sojourn.receipts;

import java.util.Comparator;

/**
 * Where a row was read from.
 *
 * @param file relative to the programme directory
 * @param row from 1, header rows counted
 */
public record RowPlace(String file, long row) implements Comparable<RowPlace> {

  private static final Comparator<RowPlace> ORDER =
      Comparator.comparing(RowPlace::file).thenComparingLong(RowPlace::row);

  @Override
  public int compareTo(RowPlace other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + row;
  }
}
