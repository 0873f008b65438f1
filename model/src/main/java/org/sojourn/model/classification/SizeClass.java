package org.sojourn.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

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

  /**
   * The class that {@code text} names by word, by range of persons employed, or both: {@code
   * micro}, {@code Small (10-49)}, {@code 50 to 249}, {@code 250+}, {@code Kleinunternehmen}. A
   * bare number is a headcount, not a class.
   *
   * @return empty when the text names none, or does not tell which ({@code SME}, {@code 1-49})
   */
  public static Optional<SizeClass> find(String text) {
    return SizeText.read(text);
  }
}
