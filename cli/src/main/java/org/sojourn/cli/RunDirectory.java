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
 * and only then pointed to by {@code current}. A reader never sees part of a run. What runs left
 * that ended by force, the next run removes.
 *
 * @param output directory of a programme's runs
 * @param id the run's id
 * @param lock tells other runs that this one is alive
 */
record RunDirectory(Path output, String id, RunLock lock) {

  private static final String RUNS = "runs";
  private static final String CURRENT = "current";
  private static final String PART = ".part";
  private static final String LOCK = ".lock";

  /** Respondent-level data are nobody else's business. */
  private static final FileAttribute<?> ONLY_MINE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /**
   * Makes the hidden directory of a new run.
   *
   * @throws Failure when the output directory is none, is not Sojourn's, or cannot be written to
   */
  static RunDirectory create(Path output, String id) {
    Path home = output.toAbsolutePath().normalize();
    requireOurs(output, home.resolve(CURRENT));
    try {
      Path runs = Files.createDirectories(home.resolve(RUNS));
      RunDirectory run = new RunDirectory(home, id, RunLock.take(runs.resolve("." + id + LOCK)));
      removeDead(runs);
      Files.createDirectories(run.staging());
      Files.createDirectory(run.staging().resolve("private"), ONLY_MINE);
      return run;
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.FAULT,
          "cannot write to the output directory " + output + "; name another one with --output",
          e);
    }
  }

  private static void requireOurs(Path output, Path current) {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new Failure(
          Failure.Kind.INPUT,
          "the output directory " + output + " is a file; name a directory with --output");
    }
    if (Files.exists(current, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current)) {
      throw new Failure(
          Failure.Kind.INPUT,
          current
              + " is not the pointer that Sojourn keeps there; move it away, or name another"
              + " directory with --output");
    }
  }

  /** Removes what is left of runs whose process is dead: a living run holds its lock. */
  private static void removeDead(Path runs) throws IOException {
    for (Path file : hidden(runs, LOCK)) {
      RunLock dead = RunLock.ofTheDead(file);
      if (dead != null) {
        delete(twin(file, LOCK, PART));
        dead.release();
      }
    }
    for (Path part : hidden(runs, PART)) {
      if (!Files.exists(twin(part, PART, LOCK))) {
        delete(part);
      }
    }
  }

  private static List<Path> hidden(Path runs, String ending) throws IOException {
    try (Stream<Path> entries = Files.list(runs)) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches("\\..+\\" + ending))
          .sorted()
          .toList();
    }
  }

  private static Path twin(Path file, String ending, String other) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
  }

  /** The run while it is being written. */
  Path staging() {
    return output.resolve(RUNS).resolve("." + id + PART);
  }

  /** The run when it is whole. */
  Path path() {
    return output.resolve(RUNS).resolve(id);
  }

  /** The pointer to the published run. */
  Path current() {
    return output.resolve(CURRENT);
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

  /** Keeps the whole run, which was refused, for whoever looks into it. */
  void refuse() throws IOException {
    delete(refused());
    Files.move(staging(), refused(), StandardCopyOption.ATOMIC_MOVE);
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
    delete(staging());
    lock.release();
    Path runs = path().getParent();
    if (Files.exists(runs) && isEmpty(runs)) {
      Files.delete(runs);
    }
  }

  /** Removes {@code tree}, if it is there; what links in it point to stays. */
  static void delete(Path tree) throws IOException {
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
