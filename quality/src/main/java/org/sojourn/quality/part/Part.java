package org.sojourn.quality.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sojourn.tables.ContentHash;
import org.sojourn.tables.StoredHashes;

/**
 * A part of the tables that is counted by itself.
 *
 * @param kind which tables it is of
 * @param files its file; of exchanges that of the exchanges, then that of the responses to them
 */
record Part(Kind kind, List<Path> files) {

  private static final int SHOWN = 32;

  /** The tables that are counted together. */
  enum Kind {
    /** Registrations. */
    REGISTRATIONS,
    /** Exchanges with the responses to them. */
    EXCHANGES,
    /** What was set aside. */
    QUARANTINE
  }

  /** Copies the list. */
  Part {
    files = List.copyOf(files);
  }

  /**
   * The name that what is counted of the part is kept under: 32 hexadecimal digits over the content
   * of its files and what else decides.
   *
   * @param rules what else decides
   */
  String name(String rules) throws IOException {
    StringBuilder content = new StringBuilder(kind + "\n" + rules);
    for (Path file : files) {
      content.append('\n').append(StoredHashes.of(file));
    }
    return ContentHash.of(content.toString()).substring(0, SHOWN);
  }
}
