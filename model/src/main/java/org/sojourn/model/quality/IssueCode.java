package org.sojourn.model.quality;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The closed list of what can be wrong with a row, and whether the row or only a value is lost. */
public enum IssueCode {
  /** The row has more or fewer cells than the header. */
  RAGGED_ROW("ragged-row", Scope.ROW, "Row with too many or too few cells"),
  /** A column that the row cannot be used without is blank. */
  MISSING_VALUE("missing-value", Scope.ROW, "Required value missing"),
  /** Two rows of a source have one key; the first stays. */
  DUPLICATE_KEY("duplicate-key", Scope.ROW, "Key used twice"),
  /** The text names no country. */
  UNKNOWN_COUNTRY("unknown-country", Scope.ROW, "Unknown country"),
  /** The text names no NACE section or division. */
  UNKNOWN_SECTOR("unknown-sector", Scope.ROW, "Unknown sector"),
  /** The text names no size class. */
  UNKNOWN_SIZE("unknown-size", Scope.ROW, "Unknown size class"),
  /** The text names no status. */
  UNKNOWN_STATUS("unknown-status", Scope.ROW, "Unknown status"),
  /** The text is no date in the declared pattern. */
  UNREADABLE_DATE("unreadable-date", Scope.ROW, "Unreadable date"),
  /** The text is no number. */
  UNREADABLE_NUMBER("unreadable-number", Scope.ROW, "Unreadable number"),
  /** An exchange ends before it starts. */
  ENDS_BEFORE_START("ends-before-start", Scope.ROW, "Exchange ends before it starts"),
  /** A response names an exchange that is not in the accepted exchanges. */
  UNKNOWN_EXCHANGE("unknown-exchange", Scope.ROW, "Response to an unknown exchange"),
  /** A response is about an exchange outside the survey population. */
  OUTSIDE_POPULATION("outside-population", Scope.ROW, "Response outside the survey population"),
  /** Another response of the same party, exchange and wave counts: the latest complete one. */
  DUPLICATE_RESPONSE("duplicate-response", Scope.ROW, "Response superseded by another"),
  /** The answer is no code or label of the item's scale. */
  OUTSIDE_SCALE("outside-scale", Scope.VALUE, "Answer outside the scale"),
  /** The amount is not a number or not within the item's limits. */
  OUTSIDE_RANGE("outside-range", Scope.VALUE, "Amount outside the permitted range");

  private final String id;
  private final Scope scope;
  private final String summary;

  IssueCode(String id, Scope scope, String summary) {
    this.id = id;
    this.scope = scope;
    this.summary = summary;
  }

  /** The name used in tables. */
  @JsonValue
  public String id() {
    return id;
  }

  /** Whether the whole row is refused, or only the value. */
  public Scope scope() {
    return scope;
  }

  /** What it means, in English. */
  public String summary() {
    return summary;
  }

  /** How much is lost. */
  public enum Scope {
    /** The whole row. */
    ROW,
    /** One answer; the rest of the row counts. */
    VALUE;

    /** The name used in tables. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
