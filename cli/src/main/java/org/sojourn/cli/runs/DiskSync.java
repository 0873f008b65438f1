package org.sojourn.cli.runs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Makes sure that what was written survives a loss of power, in the order it was written. */
public final class DiskSync {

  private DiskSync() {}

  /** Brings every file and directory in {@code folder}, and itself, to the disk. */
  static void tree(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.toList()) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          directory(path);
        } else {
          file(path);
        }
      }
    }
  }

  private static void file(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Brings the names in {@code folder} to the disk, where the system can do so. */
  static void directory(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      if (!Files.isDirectory(folder)) {
        throw unsupported;
      }
      // Some file systems cannot: their names are then as safe as they make them.
    }
  }

  /** Replaces {@code file} by {@code content} in one step. */
  public static void replace(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = folder.resolve("." + file.getFileName() + ".part");
    Files.write(part, content);
    file(part);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    directory(folder);
  }
}
