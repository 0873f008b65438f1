package org.sojourn.model.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How much answers that differ count as agreement in kappa. Linear weights are the default: the
 * answers of a scale are ordered, and unlike quadratic ones linear weights neither grow with the
 * number of answers nor make nearly equal answers look equal (H. Brenner, U. Kliebsch, Epidemiology
 * 7 (1996) 199-202).
 */
public enum KappaWeights {
  /** Not at all: for answers without order. */
  NONE("none"),
  /** The less, the farther apart they are. */
  LINEAR("linear"),
  /** The less, the farther apart they are squared. */
  QUADRATIC("quadratic");

  private final String id;

  KappaWeights(String id) {
    this.id = id;
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return id;
  }
}
