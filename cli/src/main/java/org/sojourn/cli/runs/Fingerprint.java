package org.sojourn.cli.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;

/** SHA-256 of files and of what they are together. */
public final class Fingerprint {

  /** Hexadecimal digits that are enough to tell runs and builds apart. */
  static final int SHOWN = 12;

  private Fingerprint() {}

  /** The regular files under {@code root} with one of {@code extensions}, by path. */
  public static List<StoredFile> files(Path root, List<String> extensions) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk
          .filter(Files::isRegularFile)
          .filter(file -> extensions.stream().anyMatch(file.toString()::endsWith))
          .sorted()
          .toList()
          .parallelStream()
          .map(file -> stored(root, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StoredFile stored(Path root, Path file) {
    StoredFile content = of(file);
    String path = root.relativize(file).toString().replace('\\', '/');
    return new StoredFile(path, content.sha256(), content.bytes());
  }

  /** Hash and length of one file, under its own name. */
  public static StoredFile of(Path file) {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return new StoredFile(file.getFileName().toString(), sha256, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * First 12 hexadecimal digits over a version, files, and who was erased: changes when any of them
   * does.
   *
   * @param erasures hash of the list of persons who were erased, null where nobody was
   */
  public static String of(
      String version, List<StoredFile> programme, List<RunManifest.Input> inputs, String erasures) {
    MessageDigest digest = sha256();
    digest.update(version.getBytes(StandardCharsets.UTF_8));
    programme.forEach(file -> update(digest, file.path(), file.sha256()));
    inputs.forEach(file -> update(digest, file.path(), file.sha256()));
    if (erasures != null) {
      update(digest, "erasures", erasures);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
  }

  private static void update(MessageDigest digest, String path, String sha256) {
    digest.update(("\n" + path + "\n" + sha256).getBytes(StandardCharsets.UTF_8));
  }

  /** A new digest. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
