package org.sojourn.reports.words;

import java.util.regex.Pattern;

/**
 * The blanks of a language that lines must not break at. French sets a blank before two-part marks,
 * the percent sign and inside its quotation marks; however it was typed, it is set as a no-break
 * space (U+00A0). The narrow one (U+202F) is set as U+00A0 in every language: the typeface lacks
 * it.
 */
enum Typography {
  /** Blanks as they were written. */
  PLAIN {
    @Override
    String spaced(String text) {
      return text;
    }
  },
  /** Blanks around French marks. */
  FRENCH {
    private static final Pattern BEFORE = Pattern.compile("(?<=\\S) (?=[:;?!%\u00bb](?:\\W|$))");
    private static final Pattern AFTER = Pattern.compile("(?<=\u00ab) ");

    @Override
    String spaced(String text) {
      return AFTER.matcher(BEFORE.matcher(text).replaceAll(NO_BREAK)).replaceAll(NO_BREAK);
    }
  };

  /** The blank that lines do not break at. */
  static final String NO_BREAK = "\u00a0";

  private static final char NARROW_NO_BREAK = '\u202f';

  /** The rules of {@code language}. */
  static Typography of(String language) {
    return language.equals("fr") ? FRENCH : PLAIN;
  }

  abstract String spaced(String text);

  /** {@code text} with the blanks of the language; the same again when it has them already. */
  String set(String text) {
    return spaced(text.replace(NARROW_NO_BREAK, NO_BREAK.charAt(0)));
  }
}
