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
import org.sojourn.tables.StoredHashes;

/** SHA-256 of files and of what they are together. */
public final class Fingerprint {

  /** Hexadecimal digits that are enough to tell runs and builds apart. */
  static final int SHOWN = 12;

  private Fingerprint() {}

  /** All regular files under {@code root}, in a run or one that is being made, by path. */
  public static List<StoredFile> stored(Path root) {
    return files(
        root,
        List.of(""),
        file -> new StoredFile(name(file), StoredHashes.of(file), Files.size(file)));
  }

  /** The regular files under {@code root} with one of {@code extensions}, by path. */
  public static List<StoredFile> files(Path root, List<String> extensions) {
    return files(root, extensions, Fingerprint::of);
  }

  /** What looks at one file. */
  private interface Look {
    StoredFile at(Path file) throws IOException;
  }

  private static List<StoredFile> files(Path root, List<String> extensions, Look look) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk
          .filter(Files::isRegularFile)
          .filter(file -> extensions.stream().anyMatch(file.toString()::endsWith))
          .sorted()
          .toList()
          .parallelStream()
          .map(file -> stored(root, file, look))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StoredFile stored(Path root, Path file, Look look) {
    try {
      StoredFile content = look.at(file);
      String path = root.relativize(file).toString().replace('\\', '/');
      return new StoredFile(path, content.sha256(), content.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** Hash and length of one file, under its own name. */
  public static StoredFile of(Path file) {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return new StoredFile(name(file), sha256, bytes);
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
