package org.sojourn.cli.erase;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as they are compared, however a file writes them: in lower case, and of own words the
 * letters and digits alone, so that neither line breaks nor hyphens nor the escapes of HTML and
 * JSON hide any.
 */
final class Written {

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\u([0-9a-fA-F]{4})|&#x([0-9a-fA-F]{1,6});|&#(\\d{1,7});|&[a-z]{2,8};");

  private Written() {}

  /** {@code text} in lower case. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The letters and digits of {@code text}, in lower case. */
  static String letters(String text) {
    String plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : unescaped(text);
    StringBuilder letters = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    for (int group = 1; group <= 3; group++) {
      if (found.group(group) != null) {
        int code = Integer.parseInt(found.group(group), group == 3 ? 10 : 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
      }
    }
    return " "; // &amp; and the like are no letters
  }
}
