package org.sojourn.drafting.guess;

import java.util.regex.Pattern;
import org.sojourn.drafting.look.Column;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.classification.Nace;
import org.sojourn.model.classification.SizeClass;

/** What the values of a column look like, as shares of its filled cells. */
final class Values {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+\u2212]?\\d{1,3}([\\p{Zs}'.,]\\d{3})*([.,]\\d+)?|[-+\u2212]?\\d+([.,]\\d+)?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private Values() {}

  static boolean isEmail(String text) {
    return EMAIL.matcher(text).matches();
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  static boolean isWhole(String text) {
    return WHOLE.matcher(text).matches();
  }

  /** A day from 1954 to 2119 as spreadsheets count them. */
  static boolean isDayNumber(String text) {
    return text.matches("[2-7]\\d{4}(?:[.,]\\d{1,10})?");
  }

  static boolean isCountry(String text) {
    return Countries.find(text).isPresent();
  }

  /** In either revision: which one a programme uses is for a person to say. */
  static boolean isSector(String text) {
    return Nace.revision("2").find(text).isPresent() || Nace.revision("2.1").find(text).isPresent();
  }

  static boolean isSize(String text) {
    return SizeClass.find(text).isPresent();
  }

  /** Whether {@code column} could be the key of its table: filled, and hardly any text twice. */
  static boolean isKey(Column column) {
    return column.coverage() >= 0.9
        && column.uniqueness() >= 0.95
        && column.filled() > 1
        && column.share(text -> text.length() <= 80) == 1
        && DateGuess.of(column).isEmpty();
  }

  /** The share of the different texts of {@code column} that {@code keys} holds as well. */
  static double overlap(Column column, Column keys) {
    if (column.counts().isEmpty()) {
      return 0;
    }
    long known = column.counts().keySet().stream().filter(keys.counts()::containsKey).count();
    return (double) known / column.counts().size();
  }
}
