package org.sojourn.transform.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures that are bound together.
 *
 * @param exposure what they could tell
 * @param places where each stands, by the figure's id
 * @param mask the places that were to be hidden
 * @param withdrawn those of them whose tables are not shown at all
 */
record Guarded(
    Exposure exposure, Map<String, Place> places, Set<Place> mask, Set<Place> withdrawn) {

  /** Copies the collections. */
  Guarded {
    places = new LinkedHashMap<>(places);
    mask = new TreeSet<>(mask);
    withdrawn = new TreeSet<>(withdrawn);
  }

  /**
   * The places that are hidden when only some figures are shown. Where no figure stands, the mask
   * tells.
   *
   * @param shown ids of the figures shown
   */
  Set<Place> hidden(Set<String> shown) {
    Set<Place> hidden = new TreeSet<>(mask);
    hidden.addAll(places.values());
    places.forEach(
        (id, place) -> {
          if (shown.contains(id)) {
            hidden.remove(place);
          }
        });
    return hidden;
  }
}
