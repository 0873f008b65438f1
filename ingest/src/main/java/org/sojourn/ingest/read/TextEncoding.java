package org.sojourn.ingest.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Character encodings of text files, told by a byte order mark where there is one. */
public final class TextEncoding {

  private TextEncoding() {}

  /** The encoding that a byte order mark at the start of {@code bytes} declares, or null. */
  public static Charset ofMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads {@code path} as text without its byte order mark; a mark outdoes {@code charset}. Bytes
   * that the encoding does not know end the reading with a {@link
   * java.nio.charset.CharacterCodingException}.
   */
  public static Reader open(Path path, Charset charset) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      PushbackInputStream bytes = new PushbackInputStream(in, 3);
      byte[] start = bytes.readNBytes(3);
      Charset marked = ofMark(start);
      int mark = marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      bytes.unread(Arrays.copyOfRange(start, mark, start.length));
      return new InputStreamReader(
          bytes,
          (marked == null ? charset : marked)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
