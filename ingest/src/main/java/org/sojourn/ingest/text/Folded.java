package org.sojourn.ingest.text;

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
    return (single ? clean : BLANKS.matcher(clean).replaceAll(" ")).toLowerCase(Locale.ROOT);
  }
}
