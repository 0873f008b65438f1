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

  private static final Pattern GROUPS_OF_POINTS = Pattern.compile("[-+]?[1-9]\\d{0,2}(\\.\\d{3})+");

  private NumberText() {}

  /** The number in {@code text}, whose points and commas mean {@code decimal}. */
  static Optional<BigDecimal> read(String text, Decimal decimal) {
    String signed = text.replace('\u2212', '-');
    boolean open = AMBIGUOUS.matcher(signed).matches();
    return switch (decimal) {
      case UNSETTLED -> read(text);
      case POINT ->
          sign(text) == ',' ? Optional.empty() : read(open ? signed.replace(",", "") : signed);
      case COMMA -> commas(signed, open);
      case COMMA_IN_TEXT -> read(open ? signed.replace(',', '.') : signed);
    };
  }

  private static Optional<BigDecimal> commas(String signed, boolean open) {
    if (open) {
      return read(signed.replace(',', '.'));
    }
    if (GROUPS_OF_POINTS.matcher(signed).matches()) {
      return read(signed.replace(".", ""));
    }
    return sign(signed) == '.' ? Optional.empty() : read(signed);
  }

  /** The decimal sign that {@code text} can only have, point or comma; a blank when it is open. */
  static char sign(String text) {
    if (text.indexOf(',') < 0 && text.indexOf('.') < 0) {
      return ' ';
    }
    String signed = text.replace('\u2212', '-');
    if (signed.length() > LONGEST
        || AMBIGUOUS.matcher(signed).matches()
        || GROUPS_OF_POINTS.matcher(signed).matches() && signed.matches("[-+]?[1-9]\\d*\\.\\d+")) {
      return ' ';
    }
    if (PLAIN.matcher(signed).matches()) {
      return signed.indexOf(',') >= 0 ? ',' : signed.indexOf('.') >= 0 ? '.' : ' ';
    }
    if (GROUPED_BY_BLANKS.matcher(signed).matches()) {
      return signed.indexOf(',') >= 0 ? ',' : signed.indexOf('.') >= 0 ? '.' : ' ';
    }
    if (GROUPED_BY_POINTS.matcher(signed).matches()) {
      return ',';
    }
    return GROUPED_BY_COMMAS.matcher(signed).matches() ? '.' : ' ';
  }

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
    return whole(read(text));
  }

  /** {@code number} where it is a whole one from 0; else empty. */
  static OptionalInt whole(Optional<BigDecimal> number) {
    return number
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
