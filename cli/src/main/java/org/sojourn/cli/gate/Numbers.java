package org.sojourn.cli.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as messages show them. */
final class Numbers {

  private Numbers() {}

  /** Without zeros at its end: 10, 2.5. */
  static String plain(double number) {
    BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
    return plain.toPlainString();
  }

  /** To {@code digits} decimals, without zeros at its end. */
  static String rounded(double number, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
