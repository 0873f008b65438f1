package org.sojourn.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.sojourn.model.run.Failure;

/**
 * What one pass over a file's bytes tells.
 *
 * @param bytes its length
 * @param sha256 hash of its content, 64 hexadecimal digits
 * @param encoding UTF-8 or UTF-16 by a byte order mark; without one UTF-8 where all bytes are that,
 *     else the likely one of those with a byte a character
 * @param doubt another encoding that is as likely, null when there is none
 * @param zeros how many bytes are 0
 */
public record FileFacts(long bytes, String sha256, String encoding, String doubt, long zeros)
    implements Serializable {

  private static final int BUFFER = 1 << 16;

  /**
   * Reads all bytes of {@code file}.
   *
   * @throws Failure when it cannot be read or is empty
   */
  public static FileFacts of(SourceFile file) {
    try (InputStream in = Files.newInputStream(file.path())) {
      FileFacts facts = scan(in, file.plan().languages());
      if (facts.bytes == 0) {
        throw file.failure("the file is empty (0 bytes); export it again");
      }
      return facts;
    } catch (IOException e) {
      throw file.failure("cannot be read: " + e.getMessage());
    }
  }

  private static FileFacts scan(InputStream in, List<String> languages) throws IOException {
    MessageDigest digest = digest();
    Utf8Check utf8 = new Utf8Check();
    EncodingGuess guess = new EncodingGuess();
    byte[] buffer = new byte[BUFFER];
    Charset marked = null;
    long length = 0;
    for (int n = in.readNBytes(buffer, 0, BUFFER); n > 0; n = in.readNBytes(buffer, 0, BUFFER)) {
      if (length == 0) {
        marked = TextEncoding.ofMark(Arrays.copyOf(buffer, Math.min(3, n)));
      }
      digest.update(buffer, 0, n);
      utf8.add(buffer, n);
      guess.add(buffer, n);
      length += n;
    }
    EncodingGuess.Guess found = found(marked, utf8, guess, languages);
    return new FileFacts(
        length,
        HexFormat.of().formatHex(digest.digest()),
        found.charset(),
        found.doubt(),
        guess.zeros());
  }

  private static EncodingGuess.Guess found(
      Charset marked, Utf8Check utf8, EncodingGuess guess, List<String> languages) {
    Charset wide = guess.utf16();
    if (marked == null && wide == null && !utf8.valid()) {
      return guess.guess(languages);
    }
    Charset sure = marked != null ? marked : wide != null ? wide : StandardCharsets.UTF_8;
    return new EncodingGuess.Guess(sure.name(), null);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new Failure(Failure.Kind.FAULT, "this Java has no SHA-256", e);
    }
  }

  /** Whether bytes that come in pieces are UTF-8. */
  private static final class Utf8Check {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer out = CharBuffer.allocate(BUFFER);
    private byte[] rest = new byte[0];
    private boolean valid = true;

    void add(byte[] bytes, int length) {
      int plain = rest.length == 0 ? PlainBytes.end(bytes, 0, length) : 0;
      if (!valid || plain == length) {
        return;
      }
      ByteBuffer in = ByteBuffer.allocate(rest.length + length - plain);
      in.put(rest).put(bytes, plain, length - plain).flip();
      CoderResult result = CoderResult.OVERFLOW;
      while (result.isOverflow()) {
        out.clear();
        result = decoder.decode(in, out, false);
      }
      valid = !result.isError();
      rest = new byte[in.remaining()];
      in.get(rest);
    }

    boolean valid() {
      return valid && rest.length == 0;
    }
  }
}
