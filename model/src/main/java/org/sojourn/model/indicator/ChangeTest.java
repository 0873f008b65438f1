package org.sojourn.model.indicator;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a gain is tested against no change. */
public enum ChangeTest {
  /** Wilcoxon's signed-rank test: larger changes count more. */
  SIGNED_RANK("signed-rank"),
  /** The sign test: did more improve than decline? For two answers it is McNemar's exact test. */
  SIGN("sign");

  private final String id;

  ChangeTest(String id) {
    this.id = id;
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return id;
  }
}
