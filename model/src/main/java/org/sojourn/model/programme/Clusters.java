package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which answers are taken to resemble each other, so that they do not count as independent. */
public enum Clusters {
  /** None: every answer counts on its own. */
  NONE,
  /** Those of one organisation: of all its exchanges, and of its roles where these are pooled. */
  ORGANISATION;

  /** The name used in files. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
