package org.sojourn.cli.runs;

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
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.model.run.Failure;

/**
 * Where a run is written: under a hidden name until it is whole, then renamed to {@code runs/<id>},
 * and only then pointed to by {@code current}. A reader never sees part of a run. What runs left
 * that ended by force, the next run puts in order.
 *
 * @param output directory of a programme's runs
 * @param id the run's id
 * @param lock keeps others from publishing here meanwhile
 */
public record RunDirectory(OutputDirectory output, String id, RunLock lock) {

  private static final String PART = ".part";

  /** Respondent-level data are nobody else's business. */
  private static final FileAttribute<?> ONLY_MINE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  /**
   * Makes the hidden directory of a new run.
   *
   * @param named the output directory
   * @param started when the run started; its id is the first free one from then on
   * @throws Failure when the output directory is none, is not Sojourn's, cannot be written to, or
   *     somebody else is at work in it
   */
  public static RunDirectory create(Path named, Instant started) {
    OutputDirectory output = OutputDirectory.of(named);
    requireOurs(named, output.current());
    try {
      Files.createDirectories(output.home());
      RunLock lock = RunLock.take(output.lock());
      try {
        return create(output, started, lock);
      } catch (IOException | RuntimeException e) {
        removeIfEmpty(output.runs());
        lock.release();
        throw e;
      }
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.FAULT,
          "cannot write to the output directory " + named + "; name another one with --output",
          e);
    }
  }

  private static RunDirectory create(OutputDirectory output, Instant started, RunLock lock)
      throws IOException {
    Files.createDirectories(output.runs());
    Recovery.of(output, started);
    String id = RunIds.after(started, output.ids());
    RunDirectory run = new RunDirectory(output, id, lock);
    output.journal().add(JournalEntry.of(started, id, Event.STARTED));
    Files.createDirectory(run.staging());
    Files.createDirectory(run.staging().resolve("private"), ONLY_MINE);
    return run;
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

  /** The hidden name of a run that is not whole, or is being removed. */
  public static Path hidden(Path run) {
    return run.resolveSibling("." + run.getFileName() + PART);
  }

  /** The run while it is being written. */
  public Path staging() {
    return hidden(path());
  }

  /** The run when it is whole. */
  public Path path() {
    return output.run(id);
  }

  /** The pointer to the published run. */
  public Path current() {
    return output.current();
  }

  /** What is kept of the last run that was refused, until a run is published. */
  public Path refused() {
    return output.refused();
  }

  /**
   * Publishes what was staged. Everything is on the disk before the run is named, and it is named
   * before anybody is pointed to it.
   */
  public void publish() throws IOException {
    DiskSync.tree(staging());
    output.journal().add(JournalEntry.of(Instant.now(), id, Event.PUBLISHING));
    Files.move(staging(), path(), StandardCopyOption.ATOMIC_MOVE);
    DiskSync.directory(output.runs());
    output.point(id);
    output.journal().add(JournalEntry.of(Instant.now(), id, Event.PUBLISHED));
    delete(refused());
  }

  /** Keeps the whole run, which was refused, for whoever looks into it. */
  public void refuse() throws IOException {
    delete(refused());
    Files.move(staging(), refused(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Keeps what tells why a run was refused, in place of what was kept before.
   *
   * @param tables folders in {@code private}
   */
  public void refuse(List<String> tables) throws IOException {
    delete(refused());
    Files.createDirectories(refused());
    Path kept = Files.createDirectory(refused().resolve("private"), ONLY_MINE);
    for (String table : tables) {
      Files.move(staging().resolve("private").resolve(table), kept.resolve(table));
    }
  }

  /** Removes what was staged, if anything, and the runs' directory if there is no other run. */
  public void discard() throws IOException {
    if (lock.channel().isOpen()) {
      delete(staging());
      removeIfEmpty(output.runs());
      lock.release();
    }
  }

  /** Removes {@code tree}, if it is there; what links in it point to stays. */
  public static void delete(Path tree) throws IOException {
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

  private static void removeIfEmpty(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      try (Stream<Path> entries = Files.list(directory)) {
        if (entries.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(directory);
    }
  }
}
