package org.sojourn.ingest.text;

import java.text.Normalizer;

/** How the text of a source cell is made fit for comparing and storing. */
public final class CellText {

  private CellText() {}

  /**
   * {@code raw} in Unicode NFC without blanks at its ends. Line breaks and tabs become blanks;
   * other control characters, byte order marks and zero-width spaces are dropped; half a surrogate
   * pair becomes U+FFFD.
   *
   * @param raw text of a cell, or null
   * @return never null; empty for a blank cell
   */
  public static String clean(String raw) {
    if (raw == null || raw.isEmpty()) {
      return "";
    }
    return isPlain(raw)
        ? raw.strip()
        : trim(Normalizer.normalize(printable(raw), Normalizer.Form.NFC));
  }

  /** Whether {@code text} holds printable ASCII only. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == '\n' || c == '\t' || c == '\r') {
        appendBlank(out);
      } else if (Character.getType(c) == Character.SURROGATE) {
        out.append('\uFFFD');
      } else if (!Character.isISOControl(c) && c != '\uFEFF' && c != '\u200B') {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static void appendBlank(StringBuilder out) {
    if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
