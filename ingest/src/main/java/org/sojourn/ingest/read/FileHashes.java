package org.sojourn.ingest.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sojourn.model.run.Failure;
import org.sojourn.tables.ContentHash;

/**
 * Hashes of files by their content, each made once as long as nobody writes to the file. For
 * several threads.
 */
public final class FileHashes {

  private final Map<Path, Hash> known = new ConcurrentHashMap<>();

  private record Hash(FileStamp stamp, String sha256) {}

  /** Hashes {@code files} that are not known yet, several at once. */
  public void prepare(Collection<SourceFile> files) {
    files.stream()
        .collect(Collectors.toMap(SourceFile::path, f -> f, (a, b) -> a))
        .values()
        .parallelStream()
        .forEach(this::of);
  }

  /**
   * SHA-256 of {@code file}, or of the archive that it lies in: 64 hexadecimal digits; empty when
   * it cannot be read, which is told by whoever parses it.
   */
  public Optional<String> of(SourceFile file) {
    try {
      FileStamp now = FileStamp.of(file);
      Hash hash = known.get(file.path());
      if (hash == null || !hash.stamp().equals(now)) {
        hash = new Hash(now, ContentHash.of(file.path()));
        known.put(file.path(), hash);
      }
      return Optional.of(hash.sha256());
    } catch (Failure | IOException toldWhenParsed) {
      return Optional.empty();
    }
  }
}
