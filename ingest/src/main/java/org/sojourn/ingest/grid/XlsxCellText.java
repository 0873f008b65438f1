package org.sojourn.ingest.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;

/**
 * The text of workbook cells: dates as ISO 8601 (a day, or a day and time to the second), numbers
 * as plain decimals of at most 15 digits (what spreadsheets keep), formulas by their stored value.
 */
final class XlsxCellText {

  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final SharedStrings strings;
  private final XlsxStyles styles;
  private final boolean from1904;

  XlsxCellText(SharedStrings strings, XlsxStyles styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * The text of a cell.
   *
   * @param type its type by the file format, null for a number
   * @param style index of its style
   * @param value its stored value, not empty
   */
  String of(String type, int style, String value) {
    return switch (type == null ? "n" : type) {
      case "s" -> strings.getItemAt(Integer.parseInt(value.strip())).getString();
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "n" -> number(value.strip(), style);
      case "d" -> value.strip().replaceAll("T00:00:00(\\.0+)?Z?$", "");
      default -> value;
    };
  }

  private String number(String value, int style) {
    double number = Double.parseDouble(value);
    if (styles.isDate(style) && DateUtil.isValidExcelDate(number)) {
      return date(DateUtil.getLocalDateTime(number, from1904, true), number);
    }
    BigDecimal rounded = new BigDecimal(number).round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String date(LocalDateTime date, double number) {
    if (number < 1) {
      return date.toLocalTime().toString();
    }
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : TIME.format(date);
  }
}
