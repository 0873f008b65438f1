package org.sojourn.ingest.samesurvey;

import java.nio.charset.StandardCharsets;

/**
 * The survey in one form.
 *
 * @param name of the form, for messages
 * @param format of the source
 * @param file name of the file, null for rows of a database
 * @param content of the file, null for rows of a database
 * @param source the rest of the source's YAML
 */
record Export(String name, String format, String file, byte[] content, String source) {

  static Export text(String name, String format, String file, String content, String source) {
    return new Export(name, format, file, content.getBytes(StandardCharsets.UTF_8), source);
  }

  /** The YAML of the source. */
  String yaml() {
    return """
        source: same
        table: responses
        instrument: exit
        format: %s
        """
            .formatted(format)
        + (file == null ? "" : "files: data/" + file + "\n")
        + source;
  }

  @Override
  public String toString() {
    return format + ": " + name;
  }
}
