package org.sojourn.quality.part;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sojourn.quality.count.Counts;

/**
 * What is counted of a part.
 *
 * @param counts numbers
 * @param lists single rows, in the order of the part
 */
record PartCounts(Counts counts, Map<Listing, List<Object[]>> lists) {

  /** Nothing yet. */
  static PartCounts empty() {
    return new PartCounts(new Counts(), new EnumMap<>(Listing.class));
  }
}
