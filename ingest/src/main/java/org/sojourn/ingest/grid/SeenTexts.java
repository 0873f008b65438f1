package org.sojourn.ingest.grid;

/**
 * The texts of one column: of short ones that come again and again mostly the same object, which
 * knows its hash. A column in which few do is soon left alone.
 */
final class SeenTexts {

  private static final int SLOTS = 1 << 8;
  private static final int LONGEST = 40;
  private static final int TRIED = 1_000;

  private final String[] known = new String[SLOTS];
  private int looks;
  private int again;

  /** The text of {@code length} characters from {@code offset} on. */
  String of(char[] buffer, int offset, int length) {
    if (length > LONGEST || looks == TRIED && 2 * again < TRIED) {
      return new String(buffer, offset, length);
    }
    looks = looks == TRIED ? TRIED : looks + 1;
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int slot = (hash ^ hash >>> 8 ^ hash >>> 16) & SLOTS - 1;
    String text = known[slot];
    if (text == null || !isSame(text, buffer, offset, length)) {
      text = new String(buffer, offset, length);
      known[slot] = text;
    } else if (looks < TRIED) {
      again++;
    }
    return text;
  }

  private static boolean isSame(String text, char[] buffer, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
