package org.sojourn.ingest.kept;

import java.nio.file.Path;

/**
 * What stands for a file, or why it is parsed.
 *
 * @param kept what an earlier run kept of it; null when it is parsed
 * @param reason why it is parsed; null when it is not, or when there is nothing to be said
 */
public record Choice(Path kept, Reason reason) {

  /** Why a file is parsed. */
  public enum Reason {
    /** It was not read, or not readable, before. */
    NEW("new"),
    /** Its content is another one. */
    CHANGED("changed"),
    /** Its source, or what that uses of the codebook and the programme, is another one. */
    READ_OTHERWISE("read in another way than by the last run"),
    /** Where persons stand who were erased, it is parsed every time, so that nothing is kept. */
    ERASED("with rows about persons who were erased"),
    /** What was kept of it is no longer there. */
    GONE("of which the last run no longer keeps anything"),
    /** What was kept of it is not what was stored. */
    DAMAGED("of which what the last run kept is damaged");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** Goes on behind "parsing 2 files of source 'x', ". */
    public String text() {
      return text;
    }
  }

  static Choice parse(Reason reason) {
    return new Choice(null, reason);
  }
}
