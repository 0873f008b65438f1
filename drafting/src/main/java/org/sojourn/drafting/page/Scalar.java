package org.sojourn.drafting.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts as YAML scalars that every reader takes for exactly these texts: plain where nothing in
 * them can be mistaken, else in double quotes with escapes.
 */
public final class Scalar {

  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{Nd}\\p{M} _/.()%+'-]*[\\p{L}\\p{Nd}\\p{M})%_.'])?");

  /** What YAML 1.1 or 1.2 readers take for something other than text. */
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

  private Scalar() {}

  /** {@code text} as a scalar on one line, safe as a value, a key, and within braces. */
  public static String of(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !text.contains("  ");
    return plain && !WORDS.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
  }

  /** {@code text} in double quotes. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Character.getType(c) == Character.SURROGATE) {
          out.append('\uFFFD');
        } else if (isInvisible(c)) {
          out.append("\\U%08X".formatted(c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> c == '\u00a0';
    };
  }
}
