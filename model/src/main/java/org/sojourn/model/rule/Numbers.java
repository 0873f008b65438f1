package org.sojourn.model.rule;

import java.math.BigDecimal;

/** Shows numbers in findings. */
final class Numbers {

  private Numbers() {}

  /** {@code number} without needless zeros: {@code 85}, {@code 0.5}. */
  static String shown(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
