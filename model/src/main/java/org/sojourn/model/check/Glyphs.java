package org.sojourn.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The characters that reports can set: those of their typeface.
 *
 * @param has whether a code point is one of them; blanks need no character
 */
public record Glyphs(IntPredicate has) {

  /** Where it is not known what can be set: everything. */
  public static final Glyphs ANY = new Glyphs(any -> true);

  /** What is to be done about a character that there is not. */
  public static final String ALLOWED =
      "Latin, Greek and Cyrillic letters, and common signs: say it in words, or leave it out";

  /**
   * Neighbouring characters that cannot be set, such as the parts of one emoji.
   *
   * @param at where they begin in the text, in UTF-16 units from 0
   * @param characters what they are
   */
  public record Missing(int at, String characters) {

    /** The characters with their code points and the name of the first. */
    public String told() {
      String codes =
          characters
              .codePoints()
              .mapToObj(code -> String.format(Locale.ROOT, "U+%04X", code))
              .collect(Collectors.joining(" "));
      String name = Character.getName(characters.codePointAt(0));
      return "'" + characters + "' (" + codes + (name == null ? "" : ", " + name) + ")";
    }

    /** What is wrong with them. */
    public String message() {
      return "the typeface of reports has no " + told();
    }
  }

  /** What of {@code text} cannot be set, each once, in the order of their first places. */
  public List<Missing> missing(String text) {
    List<Missing> missing = new ArrayList<>();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int end = at;
      while (end < text.length() && lacks(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        String characters = text.substring(at, end);
        if (missing.stream().noneMatch(one -> one.characters.equals(characters))) {
          missing.add(new Missing(at, characters));
        }
        at = end - Character.charCount(text.codePointBefore(end));
      }
    }
    return missing;
  }

  private boolean lacks(int codePoint) {
    return !Character.isWhitespace(codePoint) && !has.test(codePoint);
  }
}
