package org.sojourn.model.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Position;

/** Reads the files of a programme directory as text; what is none becomes a finding. */
final class TextReader {

  private final Path directory;
  private final Findings findings;

  TextReader(Path directory, Findings findings) {
    this.directory = directory;
    this.findings = findings;
  }

  /** The text of file {@code name}, without a byte order mark; empty when it is not UTF-8. */
  Optional<String> read(String name) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(directory.resolve(name));
    } catch (IOException e) {
      findings.add(name, Position.START, "cannot be read: " + e.getMessage(), "", "");
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    boolean clean = !decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (!clean) {
      findings.add(name, position(text, text.length()), "is not UTF-8 text", "UTF-8", "");
      return Optional.empty();
    }
    return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  /** Where the character {@code offset} of {@code text} stands. */
  static Position position(String text, int offset) {
    String before = text.substring(0, Math.min(offset, text.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line + 1, before.length() - before.lastIndexOf('\n'));
  }
}
