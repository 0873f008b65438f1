package org.sojourn.ingest.parse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Makes texts of bytes in UTF-8; of short ones that come again and again, such as codes of
 * countries or names of waves, mostly the same object. For one thread.
 */
final class TextPool {

  private static final int LONGEST = 24;
  private static final int SLOTS = 1 << 10;

  private final String[] known = new String[SLOTS];

  /** The text in the next {@code length} bytes of {@code in}, which has an array. */
  String read(ByteBuffer in, int length) {
    byte[] bytes = in.array();
    int from = in.position();
    in.position(from + length);
    if (length > LONGEST) {
      return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    if (!isSame(known[slot], bytes, from, length)) {
      known[slot] = new String(bytes, from, length, StandardCharsets.UTF_8);
    }
    return known[slot];
  }

  /** Whether {@code text} is these bytes; never for text beyond ASCII. */
  private static boolean isSame(String text, byte[] bytes, int from, int length) {
    if (text == null || text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }
}
