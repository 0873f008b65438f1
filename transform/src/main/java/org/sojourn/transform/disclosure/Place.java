package org.sojourn.transform.disclosure;

import java.util.Comparator;

/**
 * A number of respondents or exchanges in a network.
 *
 * @param roles the roles that are pooled, one bit each; 0 where exchanges are counted
 * @param breakdown the table it stands in
 * @param cell its key there, empty for overall
 */
record Place(int roles, String breakdown, String cell) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::breakdown)
          .thenComparing(Place::cell)
          .thenComparingInt(Place::roles);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
