package org.sojourn.ingest.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which texts of sources and programme files are compared. */
public final class Folded {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Folded() {}

  /** {@code text} cleaned ({@link CellText}), in lower case, each run of blanks as one space. */
  public static String of(String text) {
    String clean = CellText.clean(text);
    boolean single = CellText.isPlain(clean) && !clean.contains("  ");
    return single
        ? clean.toLowerCase(Locale.ROOT)
        : composed(BLANKS.matcher(clean).replaceAll(" ").toLowerCase(Locale.ROOT));
  }

  /** In NFC again, which small letters of more than one character can leave. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
