package org.sojourn.ingest.pseudonym;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.sojourn.model.programme.Pseudonyms;
import org.sojourn.model.run.Failure;

/**
 * The secret that turns identifying values into pseudonyms. Its text never shows in messages, logs
 * or tables; only its fingerprint does.
 */
public final class PseudonymKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LEAST_BYTES = 32;
  private static final String DEMO = "demo:";
  private static final String FINGERPRINTED = "sojourn-key";
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]+");

  private final byte[] bytes;
  private final boolean demo;

  private PseudonymKey(byte[] bytes, boolean demo) {
    this.bytes = bytes;
    this.demo = demo;
  }

  /**
   * The key written as {@code text}: hexadecimal digits, Base64, or else the text itself in UTF-8;
   * blanks at its ends do not count. A text that starts with {@code demo:} is a demonstration key,
   * written after that prefix.
   *
   * @throws Failure when there are fewer than 32 bytes
   */
  public static PseudonymKey of(String text) {
    String stripped = text.strip();
    boolean demo = stripped.startsWith(DEMO);
    String secret = demo ? stripped.substring(DEMO.length()).strip() : stripped;
    byte[] bytes = HEX.matcher(secret).matches() ? hex(secret) : base64OrText(secret);
    if (bytes.length < LEAST_BYTES) {
      throw new Failure(
          Failure.Kind.INPUT,
          "the pseudonym key is too short: it has %d bytes; allowed: at least %d, as 64 hexadecimal digits, Base64 or text; make one with: openssl rand -hex 32"
              .formatted(bytes.length, LEAST_BYTES));
    }
    return new PseudonymKey(bytes, demo);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits, 0, digits.length() / 2 * 2);
  }

  private static byte[] base64OrText(String secret) {
    byte[] text = secret.getBytes(StandardCharsets.UTF_8);
    try {
      byte[] decoded = Base64.getDecoder().decode(secret);
      return decoded.length >= LEAST_BYTES ? decoded : text;
    } catch (IllegalArgumentException noBase64) {
      return text;
    }
  }

  /** Whether it is a demonstration key: public, so that pseudonyms protect nobody. */
  public boolean demo() {
    return demo;
  }

  /** First 12 hexadecimal digits of the HMAC-SHA-256 of {@code sojourn-key} under this key. */
  public String fingerprint() {
    byte[] mac = new Pseudonymiser(bytes).mac(FINGERPRINTED);
    return HexFormat.of().formatHex(mac, 0, 6);
  }

  /**
   * Makes sure that this is the key which {@code declared} asks for.
   *
   * @throws Failure when it has another fingerprint
   */
  public void require(Pseudonyms declared) {
    String wanted = declared.fingerprint();
    if (wanted != null && !wanted.equals(fingerprint())) {
      throw new Failure(
          Failure.Kind.INPUT,
          "the pseudonym key is the wrong one: its fingerprint is %s, programme.yaml asks for %s; give the key that made the earlier runs, or change pseudonyms.fingerprint to start anew"
              .formatted(fingerprint(), wanted));
    }
  }

  /**
   * A key of 32 bytes for another purpose than pseudonyms: whoever knows it cannot find this one.
   *
   * @param purpose its name
   */
  public byte[] derived(String purpose) {
    return new Pseudonymiser(bytes).mac("sojourn-key for " + purpose);
  }

  /** What turns texts into pseudonyms under this key; for one thread. */
  public Pseudonymiser pseudonymiser() {
    return new Pseudonymiser(bytes);
  }

  @Override
  public String toString() {
    return "PseudonymKey[fingerprint=" + fingerprint() + ", demo=" + demo + "]";
  }
}
