package org.sojourn.tables;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Files that several runs have in common: nobody changes a file of a run once it is whole. */
public final class SharedFiles {

  private SharedFiles() {}

  /**
   * Gives the files below {@code from} to {@code to}, without a copy where the file system allows
   * it.
   *
   * @param to made where it is not there
   * @param without files and folders that stay behind, relative to {@code from}
   */
  public static void tree(Path from, Path to, Set<Path> without) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a)
              throws IOException {
            if (without.contains(from.relativize(folder))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            if (!without.contains(from.relativize(file))) {
              give(file, to.resolve(from.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Gives the file {@code file} to {@code target}, which is not there, without a copy where the
   * file system allows it.
   */
  public static void give(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
      Files.copy(file, target); // whatever else is wrong, it says
    }
  }
}
