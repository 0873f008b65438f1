package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonValue;

/** How p-values are adjusted for the number of comparisons. */
public enum Adjustment {
  /** Benjamini and Hochberg: of the differences found, few are chance (false discovery rate). */
  BENJAMINI_HOCHBERG("benjamini-hochberg", "Benjamini-Hochberg"),
  /** Holm: that even one of the differences found is chance is improbable. */
  HOLM("holm", "Holm");

  private final String id;
  private final String title;

  Adjustment(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The name that readers see: that of its authors, in every language. */
  public String title() {
    return title;
  }
}
