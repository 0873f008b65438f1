package org.sojourn.model.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which texts of exports are compared with those of programme files. */
final class Compared {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Compared() {}

  /** {@code text} in Unicode NFC and lower case, with single blanks and none at its ends. */
  static String of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    return BLANKS.matcher(normal).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
