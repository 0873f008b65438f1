package org.sojourn.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Size classes of enterprises by persons employed (Recommendation 2003/361/EC). */
public enum SizeClass {
  /** Fewer than 10 persons. */
  MICRO,
  /** 10 to 49 persons. */
  SMALL,
  /** 50 to 249 persons. */
  MEDIUM,
  /** 250 persons and more: not an SME. */
  LARGE;

  /** The name used in tables. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The class of an enterprise with {@code persons} employed, 0 or more. */
  public static SizeClass ofHeadcount(int persons) {
    if (persons < 10) {
      return MICRO;
    }
    if (persons < 50) {
      return SMALL;
    }
    return persons < 250 ? MEDIUM : LARGE;
  }
}
