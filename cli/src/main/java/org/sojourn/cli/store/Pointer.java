package org.sojourn.cli.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/**
 * What readers of a store follow: a file in its folder {@code current}, which is written once and
 * never changed. Of several whole ones, the one with the greatest name counts.
 *
 * @param programme whose run it is
 * @param run id of the run, whose files lie in {@code runs/<id>}
 * @param files SHA-256 of the run's {@code files.json}
 */
record Pointer(String programme, String run, String files) {

  /** The folder of pointers. */
  static final String FOLDER = "current";

  private static final JsonMapper JSON = new JsonMapper();

  /** What {@code content} says; nothing unless it is whole. */
  static Optional<Pointer> of(byte[] content) {
    try {
      return Optional.ofNullable(JSON.readValue(content, Pointer.class))
          .filter(pointer -> pointer.run != null && pointer.files != null);
    } catch (IOException notWhole) {
      return Optional.empty();
    }
  }

  /** The content of its file. */
  byte[] content() throws IOException {
    return JSON.writeValueAsBytes(this);
  }
}
