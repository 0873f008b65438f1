package org.sojourn.ingest.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Guesses the encoding of text that carries no byte order mark and is not UTF-8. Many zeros on even
 * or on odd places mean UTF-16. Else it is one of the encodings with a byte a character: the one
 * under which the most letters beyond ASCII belong to its own languages and stand where letters do,
 * those of the programme's languages and then Windows-1252 first where several do equally well.
 * Bytes from 80 to 9F are letters and signs in the encodings of Windows, and nothing in those of
 * ISO 8859; where there are none, both kinds are tried.
 */
final class EncodingGuess {

  private static final int SAMPLE = 1 << 16;
  private static final int CONTROL_FROM = 0x80;
  private static final int CONTROL_TO = 0x9F;
  private static final List<String> WEST = List.of("windows-1252", "ISO-8859-15", "ISO-8859-1");
  private static final Map<String, String> LETTERS = new LinkedHashMap<>();
  private static final Map<String, String> HOME = new LinkedHashMap<>();

  static {
    String west = "àáâãäåæçèéêëìíîïñòóôõöøùúûüÿßœ";
    String central = "áâăäąćçčďéęëěíîłľĺńňóôőöŕřśšşťţúůűüýźžżđß";
    String greek = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ";
    String cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґјљњћђџ";
    String turkish = "çğıöşüâîûäéİ";
    String baltic = "āčēģīķļņšūžąęėįųõäöü";
    LETTERS.put("windows-1252", west + "šž");
    LETTERS.put("ISO-8859-15", west + "šž");
    LETTERS.put("ISO-8859-1", west);
    LETTERS.put("windows-1250", central);
    LETTERS.put("ISO-8859-2", central);
    LETTERS.put("windows-1253", greek);
    LETTERS.put("ISO-8859-7", greek);
    LETTERS.put("windows-1251", cyrillic);
    LETTERS.put("ISO-8859-9", turkish);
    LETTERS.put("windows-1257", baltic);
    put("windows-1251", "bg mk ru sr uk");
    put("windows-1253 ISO-8859-7", "el");
    put("windows-1250 ISO-8859-2", "cs hr hu pl ro sk sl");
    put("ISO-8859-9", "tr");
    put("windows-1257", "et lt lv");
  }

  private static void put(String charsets, String languages) {
    for (String language : languages.split(" ")) {
      HOME.put(language, charsets);
    }
  }

  private final byte[] sample = new byte[SAMPLE];
  private int length;
  private final long[] zeros = new long[2];
  private long bytes;

  /**
   * What was chosen.
   *
   * @param charset its name
   * @param doubt the name of another one that is as likely and reads other text, null for none
   */
  record Guess(String charset, String doubt) {}

  /** Takes in the next {@code length} of {@code next}, in the order of the file. */
  void add(byte[] next, int length) {
    int i = PlainBytes.end(next, 0, length);
    while (i < length) {
      if (next[i] == 0) {
        zeros[(int) ((bytes + i) & 1)]++;
      } else {
        keep(next, length, i);
      }
      i = PlainBytes.end(next, i + 1, length);
    }
    bytes += length;
  }

  /** Keeps the byte at {@code i} with its neighbours, as far as there is room. */
  private void keep(byte[] next, int all, int i) {
    if (length + 3 < SAMPLE) {
      if (i > 0 && next[i - 1] >= 0) {
        sample[length++] = next[i - 1];
      }
      sample[length++] = next[i];
      if (i + 1 < all && next[i + 1] >= 0) {
        sample[length++] = next[i + 1];
        sample[length++] = ' ';
      }
    }
  }

  /** How many bytes were 0. */
  long zeros() {
    return zeros[0] + zeros[1];
  }

  /** The encoding of UTF-16 that the zeros mean; null when they mean none. */
  Charset utf16() {
    long share = bytes / 4;
    if (zeros[1] > share && zeros[0] < zeros[1] / 10) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > share && zeros[1] < zeros[0] / 10 ? StandardCharsets.UTF_16BE : null;
  }

  /** The encoding with a byte a character, in a programme in {@code languages}. */
  Guess guess(List<String> languages) {
    List<Scored> scored = new ArrayList<>();
    for (String charset : order(languages)) {
      String text = decoded(charset);
      if (text != null) {
        scored.add(new Scored(charset, text, score(text, LETTERS.get(charset))));
      }
    }
    if (scored.isEmpty()) {
      return new Guess("windows-1252", null);
    }
    Scored best = scored.stream().max(Comparator.comparingLong(Scored::score)).orElseThrow();
    for (Scored each : scored) { // the first of those that are as good
      if (each.score == best.score) {
        best = each;
        break;
      }
    }
    return new Guess(best.charset, doubt(best, scored, home(languages)));
  }

  /**
   * Another encoding that is as likely as {@code best}; the programme's languages' ones are more
   * so.
   */
  private static String doubt(Scored best, List<Scored> scored, List<String> home) {
    for (Scored other : scored) {
      if (!other.text.equals(best.text)
          && (home.contains(other.charset) || !home.contains(best.charset))
          && other.score > 0
          && other.score >= best.score - Math.max(1, best.score / 20)) {
        return other.charset;
      }
    }
    return null;
  }

  private record Scored(String charset, String text, long score) {}

  private static List<String> order(List<String> languages) {
    List<String> order = new ArrayList<>(home(languages));
    order.addAll(LETTERS.keySet());
    return order.stream().distinct().toList();
  }

  /** The usual encodings of {@code languages}, those of Western Europe last. */
  private static List<String> home(List<String> languages) {
    List<String> home = new ArrayList<>();
    boolean west = false;
    for (String language : languages) {
      String charsets = HOME.get(language);
      west |= charsets == null;
      home.addAll(charsets == null ? List.of() : List.of(charsets.split(" ")));
    }
    home.addAll(west ? WEST : List.of());
    return home;
  }

  private String decoded(String charset) {
    if (charset.startsWith("ISO") && hasControls()) {
      return null;
    }
    try {
      return Charset.forName(charset)
          .newDecoder()
          .decode(ByteBuffer.wrap(sample, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private boolean hasControls() {
    for (int i = 0; i < length; i++) {
      int b = sample[i] & 0xFF;
      if (b >= CONTROL_FROM && b <= CONTROL_TO) {
        return true;
      }
    }
    return false;
  }

  /**
   * Letters of {@code own} count for an encoding; other letters, letters beside those of another
   * script, small letters before capital ones, and signs within words count against it.
   */
  private static long score(String text, String own) {
    long score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < CONTROL_FROM) {
        continue;
      }
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      if (c == '\u00A4') {
        score -= 2; // the sign of no currency: a euro in ISO-8859-15
      } else if (Character.isLetter(c)) {
        String small = String.valueOf(c).toLowerCase(Locale.ROOT);
        score += own.contains(small) || own.indexOf(c) >= 0 ? 2 : -2;
        score -= mixed(before, c) || mixed(c, after) ? 3 : 0;
        score -= Character.isLowerCase(before) && Character.isUpperCase(c) ? 2 : 0;
      } else if (Character.isLetter(before) && Character.isLetter(after) && c != '\u2019') {
        score -= 2;
      }
    }
    return score;
  }

  private static boolean mixed(char a, char b) {
    return Character.isLetter(a)
        && Character.isLetter(b)
        && Character.UnicodeScript.of(a) != Character.UnicodeScript.of(b);
  }
}
