package org.sojourn.model.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the confidence intervals of an indicator's shares are computed. */
public enum ShareInterval {
  /** Wilson's score interval. */
  WILSON("wilson", "Wilson"),
  /** Wilson's with continuity correction, as R's prop.test has it. */
  WILSON_CORRECTED("wilson-corrected", "Wilson, corrected"),
  /** The exact interval: never too narrow, and wider than needed on average. */
  CLOPPER_PEARSON("clopper-pearson", "Clopper-Pearson"),
  /** Quantiles of the posterior under Jeffreys' prior. */
  JEFFREYS("jeffreys", "Jeffreys"),
  /** Wald's interval around Wilson's centre. */
  AGRESTI_COULL("agresti-coull", "Agresti-Coull"),
  /** Student's on the scale of log odds: for survey designs. */
  LOGIT("logit", "logit"),
  /** Korn and Graubard's: the exact interval with the effective size of a survey design. */
  BETA("beta", "Korn-Graubard");

  private final String id;
  private final String title;

  ShareInterval(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The name that readers see: those of its authors, in every language. */
  public String title() {
    return title;
  }
}
