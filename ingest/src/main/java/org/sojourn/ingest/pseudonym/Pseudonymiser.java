package org.sojourn.ingest.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.run.Failure;

/**
 * Replaces identifying texts by keyed pseudonyms: HMAC-SHA-256 (RFC 2104) of the folded text in
 * UTF-8, of which the first 16 bytes stand as hexadecimal digits behind {@code p-}. The same text
 * has the same pseudonym in every column, whatever its case and blanks. Not safe for several
 * threads.
 */
public final class Pseudonymiser {

  private static final String HASH = "SHA-256";
  private static final int BLOCK = 64;
  private static final int BYTES = 16;

  private final MessageDigest inner;
  private final MessageDigest outer;

  /** Hashes the key once for both passes: each text begins from there. */
  Pseudonymiser(byte[] key) {
    try {
      byte[] block = key.length > BLOCK ? MessageDigest.getInstance(HASH).digest(key) : key;
      inner = begun(block, 0x36);
      outer = begun(block, 0x5c);
    } catch (NoSuchAlgorithmException e) {
      throw new Failure(Failure.Kind.FAULT, "this Java has no " + HASH, e);
    }
  }

  private static MessageDigest begun(byte[] key, int pad) throws NoSuchAlgorithmException {
    byte[] block = Arrays.copyOf(key, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= (byte) pad;
    }
    MessageDigest digest = MessageDigest.getInstance(HASH);
    digest.update(block);
    return digest;
  }

  /** The pseudonym of {@code text}: {@code p-} and 32 hexadecimal digits. */
  public String pseudonym(String text) {
    return "p-" + shortened(text);
  }

  /** First 16 bytes of the HMAC of the folded text, as hexadecimal digits. */
  String shortened(String text) {
    return HexFormat.of().formatHex(mac(Folded.of(text)), 0, BYTES);
  }

  byte[] mac(String text) {
    byte[] hash = copy(inner).digest(text.getBytes(StandardCharsets.UTF_8));
    return copy(outer).digest(hash);
  }

  private static MessageDigest copy(MessageDigest begun) {
    try {
      return (MessageDigest) begun.clone();
    } catch (CloneNotSupportedException e) {
      throw new Failure(Failure.Kind.FAULT, "this Java's " + HASH + " cannot be copied", e);
    }
  }
}
