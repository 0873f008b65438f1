package org.sojourn.ingest.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads numbers with a decimal point or comma, and with blanks, apostrophes, points or commas
 * between groups of three digits. A single comma before three digits ({@code 1,234}) can be either
 * and is refused; a single point is a decimal point.
 */
final class NumberText {

  private static final int LONGEST = 300;
  private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+([.,]\\d+)?");
  private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");
  private static final Pattern GROUPED_BY_BLANKS =
      Pattern.compile("[-+]?\\d{1,3}([\\p{Zs}'\\u2019]\\d{3})+([.,]\\d+)?");
  private static final Pattern GROUPED_BY_POINTS =
      Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+,\\d+|[-+]?\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern GROUPED_BY_COMMAS =
      Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+\\.\\d+|[-+]?\\d{1,3}(,\\d{3}){2,}");

  private NumberText() {}

  /** The number in {@code text}; empty when it is none or can be read in two ways. */
  static Optional<BigDecimal> read(String text) {
    String signed = text.replace('\u2212', '-');
    if (signed.length() > LONGEST || AMBIGUOUS.matcher(signed).matches()) {
      return Optional.empty();
    }
    if (PLAIN.matcher(signed).matches()) {
      return Optional.of(new BigDecimal(signed.replace(',', '.')));
    }
    if (GROUPED_BY_BLANKS.matcher(signed).matches()) {
      return read(signed.replaceAll("[\\p{Zs}'\\u2019]", ""));
    }
    if (GROUPED_BY_POINTS.matcher(signed).matches()) {
      return Optional.of(new BigDecimal(signed.replace(".", "").replace(',', '.')));
    }
    return GROUPED_BY_COMMAS.matcher(signed).matches()
        ? Optional.of(new BigDecimal(signed.replace(",", "")))
        : Optional.empty();
  }

  /** The whole number from 0 in {@code text}; empty when it is none. */
  static OptionalInt whole(String text) {
    return read(text)
        .map(BigDecimal::stripTrailingZeros)
        .filter(n -> n.scale() <= 0 && n.signum() >= 0)
        .filter(n -> n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(n -> OptionalInt.of(n.intValueExact()))
        .orElse(OptionalInt.empty());
  }

  /** What is wrong with {@code text}, which is no number. */
  static String problem(String text) {
    return AMBIGUOUS.matcher(text.replace('\u2212', '-')).matches()
        ? "can mean two numbers: write %s or %s"
            .formatted(text.replace(",", ""), text.replace(',', '.'))
        : "is no number";
  }
}
