package org.sojourn.quality.part;

import java.util.Locale;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.measure.DatesOutside;
import org.sojourn.quality.measure.StraightLining;

/** The single rows that are kept of a part, as far as a file or the page can list them. */
public enum Listing {
  /** Registrations of days outside the period. */
  REGISTRATIONS(DatesOutside.SCHEMA),
  /** Exchanges with a day outside the period. */
  EXCHANGES(DatesOutside.SCHEMA),
  /** Responses handed in outside the period. */
  RESPONSES(DatesOutside.SCHEMA),
  /** Responses with one answer throughout a battery. */
  STRAIGHT_LINES(StraightLining.SCHEMA),
  /** The first issues of each reason, and all of the first and of the last row of the part. */
  ISSUES(CanonicalTables.quarantine());

  private final TableSchema schema;

  Listing(TableSchema schema) {
    this.schema = schema;
  }

  /** The columns of the rows. */
  TableSchema schema() {
    return schema;
  }

  /** The name in files. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
