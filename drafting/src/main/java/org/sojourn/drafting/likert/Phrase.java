package org.sojourn.drafting.likert;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which phrases are compared: lower case, no accents, no punctuation. */
public final class Phrase {

  private Phrase() {}

  /** {@code text} as words of letters and digits with single blanks between them. */
  public static String of(String text) {
    return Normalizer.normalize(
            text.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }
}
