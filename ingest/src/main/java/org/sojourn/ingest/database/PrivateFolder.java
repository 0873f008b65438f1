package org.sojourn.ingest.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;

/**
 * A new folder that only the owner can enter. It goes with all its files when it is closed, at the
 * latest when Java ends in an orderly way, a termination signal included, and otherwise with the
 * run that it lies in.
 */
final class PrivateFolder implements AutoCloseable {

  private final Path path;
  private final Thread atEnd;

  /** A folder in {@code parent}. */
  PrivateFolder(Path parent) {
    path = create(parent);
    atEnd = new Thread(() -> delete(path), "delete " + path);
    Runtime.getRuntime().addShutdownHook(atEnd);
  }

  private static Path create(Path parent) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owner =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    try {
      return Files.createTempDirectory(Files.createDirectories(parent), ".sojourn-rows-", owner);
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.FAULT,
          "no temporary folder can be made in " + parent + ": " + e.getMessage(),
          e);
    }
  }

  Path path() {
    return path;
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      delete(path);
    } catch (UncheckedIOException e) {
      throw new Failure(
          Failure.Kind.FAULT, path + " holds personal data and cannot be deleted; delete it", e);
    }
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException alreadyEnding) {
      return;
    }
  }
}
