package org.sojourn.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * SHA-256 of files of runs, each made once a process: nobody changes a file of a run once it is
 * whole, and runs share files. A file that was written to after all is known by its length and
 * time.
 */
public final class StoredHashes {

  private static final Map<Stamp, String> KNOWN = new ConcurrentHashMap<>();

  private StoredHashes() {}

  /** A file on the disk, by whichever of its names. */
  private record Stamp(Object key, long bytes, FileTime modified) {}

  /** The hash of the content of {@code file}: 64 hexadecimal digits. */
  public static String of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    if (now.fileKey() == null) {
      return ContentHash.of(file); // the system does not tell files apart
    }
    Stamp stamp = new Stamp(now.fileKey(), now.size(), now.lastModifiedTime());
    String known = KNOWN.get(stamp);
    if (known == null) {
      known = ContentHash.of(file);
      KNOWN.put(stamp, known);
    }
    return known;
  }
}
