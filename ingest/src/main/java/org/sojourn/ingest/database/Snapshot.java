package org.sojourn.ingest.database;

import java.nio.file.Path;
import org.sojourn.model.run.Extract;

/**
 * The wanted rows of a source that is a database, as JSON Lines.
 *
 * @param source id of the source
 * @param file where they lie while the run goes on
 * @param extract what was read
 */
public record Snapshot(String source, Path file, Extract extract) {

  /** The name under which the rows of {@code source} are known once the file is gone. */
  public static String name(String source) {
    return "jdbc:" + source;
  }
}
