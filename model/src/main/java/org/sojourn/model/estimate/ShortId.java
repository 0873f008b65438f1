package org.sojourn.model.estimate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A letter and eight characters that people can read out, made of a hash. */
final class ShortId {

  /** Crockford's: no I, L, O and U. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 8;

  private ShortId() {}

  /** The id of {@code what}. */
  static String of(char letter, String what) {
    byte[] hash = sha256(what);
    StringBuilder id = new StringBuilder().append(letter).append('-');
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(hash[i] & 31));
    }
    return id.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
