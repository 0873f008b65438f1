package org.sojourn.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sojourn.model.run.Failure;

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
        hash = new Hash(now, sha256(file.path()));
        known.put(file.path(), hash);
      }
      return Optional.of(hash.sha256());
    } catch (Failure | IOException toldWhenParsed) {
      return Optional.empty();
    }
  }

  /** SHA-256 of the content of {@code path}. */
  public static String sha256(Path path) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new Failure(Failure.Kind.FAULT, "this Java has no SHA-256", e);
    }
  }
}
