package org.sojourn.transform.disclosure;

import java.util.Set;
import java.util.TreeSet;

/**
 * That those of some places who gave one answer are no more than so many: something else that is
 * published tells.
 *
 * @param places where they are, together
 * @param answer the answer, by its position
 * @param most how many there are at most; no fewer than there really are
 */
record Ceiling(Set<Place> places, int answer, long most) {

  /** Copies the set. */
  Ceiling {
    places = new TreeSet<>(places);
  }
}
