package org.sojourn.model.classification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts comparable that a human reader would call the same. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {}

  /**
   * {@code text} in lower case, without accents, with words separated by single spaces and nothing
   * else between them: {@code "Côte d'Ivoire"} gives {@code "cote d ivoire"}.
   */
  static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String letters = plainLetters(lower).replace("&", " and ");
    String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    return GAPS.matcher(bare).replaceAll(" ").strip();
  }

  /** Letters that carry no separable mark, such as ø, in the letters commonly typed for them. */
  private static String plainLetters(String lower) {
    return lower
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ı", "i")
        .replace("ς", "σ");
  }
}
