package org.sojourn.ingest.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;
import org.sojourn.tables.SharedFiles;

/**
 * What tasks write before anybody knows which attempt counts. A machine that a cluster has given up
 * can still be writing: its files lie where no table is, and when the folder is gone it cannot
 * write any more, since tasks make no folders.
 *
 * @param tables where the tables' folders are made
 * @param folder where attempts are written
 */
record PartAttempts(Path tables, Path folder) implements AutoCloseable {

  /**
   * Makes the folder for attempts, anew if need be.
   *
   * @throws Failure when the disk refuses
   */
  static PartAttempts in(Path tables) {
    Path folder = tables.toAbsolutePath().resolve(".attempts");
    PartAttempts attempts = new PartAttempts(tables, folder);
    try {
      Files.createDirectories(tables);
      attempts.remove();
      Files.createDirectory(folder);
      return attempts;
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.FAULT, "cannot write tables to " + tables + ": " + e.getMessage(), e);
    }
  }

  /**
   * Makes {@code parts} parts of their tables.
   *
   * @throws Failure when the disk refuses, or a part is not there: tasks wrote it elsewhere
   */
  void keep(List<WrittenPart> parts) {
    try {
      for (WrittenPart part : parts) {
        move(part.attempt(), tables.resolve(part.path()));
      }
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  /**
   * Makes the file {@code attempt} the file {@code target}.
   *
   * @throws Failure when the disk refuses, or the file is not there
   */
  void keep(String attempt, Path target) {
    try {
      move(attempt, target);
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  private void move(String attempt, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.move(folder.resolve(attempt), target, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Gives {@code files} of another run to {@code target}, without a copy where the file system
   * allows it.
   *
   * @throws Failure when the disk refuses
   */
  void take(List<Path> files, Path target) {
    try {
      Files.createDirectories(target);
      for (Path file : files) {
        SharedFiles.give(file, target.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  /**
   * Makes {@code file} of another run the file at {@code path}, without a copy where the file
   * system allows it.
   *
   * @throws Failure when the disk refuses
   */
  void take(Path file, String path) {
    try {
      Files.createDirectories(tables.resolve(path).getParent());
      SharedFiles.give(file, tables.resolve(path));
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  private Failure unkept(IOException e) {
    return new Failure(
        Failure.Kind.FAULT, "cannot keep the tables in " + tables + ": " + e.getMessage(), e);
  }

  /** Removes all other attempts. */
  @Override
  public void close() {
    try {
      remove();
    } catch (IOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot clean up " + folder + ": " + e.getMessage(), e);
    }
  }

  private void remove() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
