package org.sojourn.ingest.mapping;

/** What points and commas in the numbers of a column mean. */
enum Decimal {
  /** Each number by itself: {@code 1,234} is refused. */
  UNSETTLED,
  /** The point is the decimal point, commas stand between groups of three digits. */
  POINT,
  /** The comma is the decimal comma, points stand between groups of three digits. */
  COMMA,
  /** The same, but a single point is a decimal point: numbers of a workbook's own have points. */
  COMMA_IN_TEXT;

  /**
   * What a source declares, null for nothing.
   *
   * @param sign a point or a comma, or null
   * @param typed whether numbers of the file's own are among the values, written with points
   */
  static Decimal declared(String sign, boolean typed) {
    if (sign == null) {
      return null;
    }
    return sign.equals(".") ? POINT : typed ? COMMA_IN_TEXT : COMMA;
  }
}
