package org.sojourn.ingest.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.run.Failure;

/**
 * Replaces identifying texts by keyed pseudonyms: HMAC-SHA-256 (RFC 2104) of the folded text in
 * UTF-8, of which the first 16 bytes stand as hexadecimal digits behind {@code p-}. The same text
 * has the same pseudonym in every column, whatever its case and blanks. Not safe for several
 * threads.
 */
public final class Pseudonymiser {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private final Mac mac;

  Pseudonymiser(byte[] key) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new Failure(Failure.Kind.FAULT, "this Java has no " + ALGORITHM, e);
    }
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
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }
}
