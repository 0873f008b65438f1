package org.sojourn.model.classification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Size classes of enterprises by persons employed (Recommendation 2003/361/EC). */
public enum SizeClass {
  /** Fewer than 10 persons. */
  MICRO(2_000_000, 2_000_000),
  /** 10 to 49 persons. */
  SMALL(10_000_000, 10_000_000),
  /** 50 to 249 persons. */
  MEDIUM(50_000_000, 43_000_000),
  /** 250 persons and more: not an SME. */
  LARGE(Long.MAX_VALUE, Long.MAX_VALUE);

  private final long turnover;
  private final long balanceSheet;

  SizeClass(long turnover, long balanceSheet) {
    this.turnover = turnover;
    this.balanceSheet = balanceSheet;
  }

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
   * The class of an enterprise by persons employed, annual turnover and balance sheet total
   * (Commission Recommendation 2003/361/EC, Annex, Article 2): persons under the limit of the
   * class, and turnover or balance sheet total not over it. Both must be known to be over it.
   *
   * @param persons 0 or more
   * @param turnover a year, in euro; null where not known
   * @param balanceSheet total, in euro; null where not known
   */
  public static SizeClass of(int persons, BigDecimal turnover, BigDecimal balanceSheet) {
    SizeClass size = ofHeadcount(persons);
    while (size != LARGE
        && over(turnover, size.turnover)
        && over(balanceSheet, size.balanceSheet)) {
      size = values()[size.ordinal() + 1];
    }
    return size;
  }

  private static boolean over(BigDecimal amount, long limit) {
    return amount != null && amount.compareTo(BigDecimal.valueOf(limit)) > 0;
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
