package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;

/**
 * Where a run is written: under a hidden name until it is whole, then renamed to {@code runs/<id>},
 * and only then pointed to by {@code current}. A reader never sees part of a run.
 *
 * @param output directory of a programme's runs
 * @param id the run's id
 */
record RunDirectory(Path output, String id) {

  /** Respondent-level data are nobody else's business. */
  private static final FileAttribute<?> ONLY_MINE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /**
   * Makes the hidden directory of a new run.
   *
   * @throws Failure when the output directory cannot be written to
   */
  static RunDirectory create(Path output, String id) {
    RunDirectory run = new RunDirectory(output.toAbsolutePath().normalize(), id);
    if (Files.exists(run.current(), LinkOption.NOFOLLOW_LINKS)
        && !Files.isSymbolicLink(run.current())) {
      throw new Failure(
          Failure.Kind.INPUT,
          run.current()
              + " is not the pointer that Sojourn keeps there; move it away, or name another"
              + " directory with --output");
    }
    try {
      Files.createDirectories(run.staging());
      Files.createDirectory(run.staging().resolve("private"), ONLY_MINE);
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.FAULT,
          "cannot write to the output directory " + output + "; name another one with --output",
          e);
    }
    return run;
  }

  /** The run while it is being written. */
  Path staging() {
    return output.resolve("runs").resolve("." + id + ".part");
  }

  /** The run when it is whole. */
  Path path() {
    return output.resolve("runs").resolve(id);
  }

  /** The pointer to the published run. */
  Path current() {
    return output.resolve("current");
  }

  /** What is kept of the last run that was refused, until a run is published. */
  Path refused() {
    return output.resolve("refused");
  }

  /** Publishes what was staged. */
  void publish() throws IOException {
    Files.move(staging(), path(), StandardCopyOption.ATOMIC_MOVE);
    Path pointer = output.resolve(".current." + id);
    Files.createSymbolicLink(pointer, output.relativize(path()));
    Files.move(
        pointer, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    delete(refused());
  }

  /**
   * Keeps what tells why a run was refused, in place of what was kept before.
   *
   * @param tables folders in {@code private}
   */
  void refuse(List<String> tables) throws IOException {
    delete(refused());
    Files.createDirectories(refused());
    Path kept = Files.createDirectory(refused().resolve("private"), ONLY_MINE);
    for (String table : tables) {
      Files.move(staging().resolve("private").resolve(table), kept.resolve(table));
    }
  }

  /** Removes what was staged, if anything, and the runs' directory if there is no other run. */
  void discard() throws IOException {
    if (Files.exists(staging())) {
      delete(staging());
      if (isEmpty(path().getParent())) {
        Files.delete(path().getParent());
      }
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }
}
