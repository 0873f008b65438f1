package org.sojourn.model.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** Evaluation criteria of the Better Regulation Guidelines. */
public enum Criterion {
  /** Were the objectives met? */
  EFFECTIVENESS("effectiveness"),
  /** At what cost? */
  EFFICIENCY("efficiency"),
  /** Do the objectives match the needs? */
  RELEVANCE("relevance"),
  /** Does it fit other policies? */
  COHERENCE("coherence"),
  /** What could Member States not have done alone? */
  EU_ADDED_VALUE("eu-added-value"),
  /** Does what was reached last? */
  SUSTAINABILITY("sustainability");

  private final String id;

  Criterion(String id) {
    this.id = id;
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return id;
  }
}
