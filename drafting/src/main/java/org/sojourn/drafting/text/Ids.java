package org.sojourn.drafting.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names for items, scales, instruments and sources, made of whatever an export calls them. */
public final class Ids {

  private static final int LONGEST = 48;

  /** What YAML readers take for something other than a name. */
  private static final Set<String> YAML =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "þ", "th", "ð", "d");

  private final Set<String> taken = new HashSet<>();

  /** Names that are all different from each other and from {@code reserved}. */
  public Ids(Set<String> reserved) {
    taken.addAll(reserved);
  }

  /**
   * A new name: lower-case letters, digits and {@code joint}, a letter first, 48 characters at most
   * before a number that keeps it apart.
   *
   * @param text what to name, in any script
   * @param fallback the name where no Latin letter or digit is left of the text
   */
  public String next(String text, char joint, String fallback) {
    String id = plain(text, joint, fallback);
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + joint + i;
    }
    return free;
  }

  /** From now on gives {@code id} to nothing else. */
  public void take(String id) {
    taken.add(id);
  }

  /** The name of {@code text} without regard to others. */
  public static String plain(String text, char joint, String fallback) {
    String folded = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    String words =
        Normalizer.normalize(folded, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_+|_+$", "");
    if (words.isEmpty()) {
      words = fallback;
    } else if (!Character.isLetter(words.charAt(0)) || YAML.contains(words)) {
      words = fallback + "_" + words;
    }
    return cut(words).replace('_', joint);
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf('_', LONGEST);
    return words.substring(0, end < LONGEST / 2 ? LONGEST : end);
  }
}
