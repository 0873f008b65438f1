package org.sojourn.ingest.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The text of typed cells: dates as ISO 8601 (a day, or a day and time to the second), numbers as
 * plain decimals of at most 15 digits (what spreadsheets keep).
 */
final class CellValues {

  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private CellValues() {}

  /** A finite number. */
  static String number(double number) {
    BigDecimal rounded = new BigDecimal(number).round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * A number that is shown as a date or time.
   *
   * @param number days since 1900, or since 1904
   */
  static String date(double number, boolean from1904) {
    if (!DateUtil.isValidExcelDate(number)) {
      return number(number);
    }
    LocalDateTime date = DateUtil.getLocalDateTime(number, from1904, true);
    if (number < 1) {
      return date.toLocalTime().toString();
    }
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : TIME.format(date);
  }

  /** A truth. */
  static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  /** A date, or date and time, in ISO 8601. */
  static String isoDate(String value) {
    return value.strip().replaceAll("T00:00:00(\\.0+)?Z?$", "");
  }
}
