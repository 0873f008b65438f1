package org.sojourn.model.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an indicator is about: decides the report's chapter. */
public enum Construct {
  /** How content the parties are. */
  SATISFACTION("satisfaction"),
  /** What people learnt. */
  SKILL_GAIN("skill-gain"),
  /** What changed in organisations. */
  BUSINESS_IMPACT("business-impact"),
  /** How the programme ran. */
  OPERATION("operation");

  private final String id;

  Construct(String id) {
    this.id = id;
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return id;
  }
}
