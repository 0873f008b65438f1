package org.sojourn.model.estimate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Short ids of figures: {@code E-} and eight characters that depend on nothing but what the figure
 * is, so that the same figure has the same id in every run.
 */
public final class EstimateId {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;

  private EstimateId() {}

  /** The id of a figure. */
  public static String of(
      String programme,
      String indicator,
      String item,
      Statistic statistic,
      Cell cell,
      Integer code) {
    String what =
        String.join(
            "\u001f",
            programme,
            indicator,
            item == null ? "" : item,
            statistic.id(),
            cell.breakdown(),
            cell.joined(),
            code == null ? "" : code.toString());
    return "E-" + crockford(sha256(what));
  }

  private static String crockford(byte[] hash) {
    StringBuilder id = new StringBuilder(LENGTH);
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
