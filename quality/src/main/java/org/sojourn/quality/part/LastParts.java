package org.sojourn.quality.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.tables.SharedFiles;
import org.sojourn.tables.StoredHashes;

/**
 * What an earlier run kept of the parts that it counted. Whoever hands it on has made sure that the
 * run was made by the same build of Sojourn and the same Java.
 *
 * @param folder where the run keeps it
 * @param stored hashes of what it kept, by name
 */
public record LastParts(Path folder, SortedMap<String, String> stored) {

  /** Nothing: all parts are counted. */
  public static final LastParts NOTHING = new LastParts(Path.of(""), new TreeMap<>());

  /** Copies the map. */
  public LastParts {
    stored = Collections.unmodifiableSortedMap(new TreeMap<>(stored));
  }

  /**
   * Gives what is kept of the part called {@code part} to another run, if it is whole.
   *
   * @param to the folder of that run
   * @return whether it did
   */
  boolean give(String part, Path to) throws IOException {
    SortedMap<String, String> files = stored.subMap(part, part + Character.MAX_VALUE);
    if (!files.containsKey(KeptParts.counts(part))) {
      return false;
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path kept = folder.resolve(file.getKey());
      if (!Files.isRegularFile(kept) || !StoredHashes.of(kept).equals(file.getValue())) {
        return false;
      }
    }
    for (String file : files.keySet()) {
      SharedFiles.give(folder.resolve(file), to.resolve(file));
    }
    return true;
  }
}
