package org.sojourn.ingest.check;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.sojourn.model.codebook.MissingReason;

/** Canonical values as cases write them. */
final class CaseValue {

  private CaseValue() {}

  /** Empty for no value, the reason for a missing answer, plain decimals, ISO dates. */
  static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Byte code) {
      return MissingReason.of(code).map(MissingReason::id).orElse(String.valueOf(code));
    }
    return value instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : value.toString();
  }

  /** Whether {@code text} writes {@code value}. */
  static boolean equal(String text, Object value) {
    if (text.equals(text(value))) {
      return true;
    }
    try {
      if (value instanceof LocalDateTime) {
        return LocalDateTime.parse(text).equals(value);
      }
      return value instanceof Double number
          && new BigDecimal(text).compareTo(BigDecimal.valueOf(number)) == 0;
    } catch (DateTimeParseException | NumberFormatException otherText) {
      return false;
    }
  }
}
