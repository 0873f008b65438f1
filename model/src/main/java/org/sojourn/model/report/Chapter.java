package org.sojourn.model.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A chapter that a report can have, in its usual order. */
public enum Chapter {
  /** Headline figures and findings. */
  SUMMARY,
  /** The scheme, what was asked, how figures are computed, who answered. */
  METHOD,
  /** Registrations, exchanges, flows, sectors. */
  PARTICIPATION,
  /** Indicators of satisfaction. */
  SATISFACTION,
  /** Indicators of skill gain. */
  SKILL_GAIN,
  /** Indicators of business impact. */
  BUSINESS_IMPACT,
  /** What the figures cannot say. */
  LIMITATIONS,
  /** Full tables. */
  ANNEX;

  /** The name used in files. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
