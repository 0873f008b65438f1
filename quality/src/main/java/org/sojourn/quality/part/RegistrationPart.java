package org.sojourn.quality.part;

import org.sojourn.model.programme.Period;
import org.sojourn.quality.measure.Coverage.Count;
import org.sojourn.quality.measure.Coverage.Dimension;
import org.sojourn.quality.measure.DatesOutside.Field;
import org.sojourn.tables.column.ColumnFile;

/** Counts a part of the registrations. */
final class RegistrationPart {

  private RegistrationPart() {}

  static PartCounts count(Period period, ColumnFile part) {
    PartCounts counted = PartCounts.empty();
    Places places = Places.of(part);
    places.accept(counted.counts());
    for (Dimension dimension : Dimension.values()) {
      new Sides(dimension, part.categories(dimension.column()))
          .addTo(counted.counts(), Count.REGISTRATIONS);
    }
    counted
        .lists()
        .put(
            Listing.REGISTRATIONS,
            OutsideDays.count(
                period, part, "registration", places, counted.counts(), Field.REGISTERED));
    return counted;
  }
}
