package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that add up: whoever knows all but one of them knows the last.
 *
 * @param total the whole
 * @param parts what it consists of, at least one
 */
record Sum(Place total, List<Place> parts) {

  /** Copies the list. */
  Sum {
    parts = List.copyOf(parts);
  }

  /** The parts, and the total. */
  List<Place> places() {
    List<Place> places = new ArrayList<>(parts);
    places.add(total);
    return places;
  }
}
