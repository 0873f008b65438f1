package org.sojourn.model.source;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The canonical table that a source feeds. */
public enum CanonicalTable {
  /** Organisations that signed up. */
  REGISTRATIONS,
  /** Exchanges, one a row. */
  EXCHANGES,
  /** Responses to an instrument, one respondent, exchange and wave a row. */
  RESPONSES;

  /** The name used in files. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
