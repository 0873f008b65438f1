package org.sojourn.cli.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.model.run.Failure;

/**
 * Where the runs of a programme are kept.
 *
 * @param home absolute path of the output directory
 */
public record OutputDirectory(Path home) {

  private static final String CURRENT = "current";

  /** The output directory called {@code named}, whether it is there or not. */
  public static OutputDirectory of(Path named) {
    return new OutputDirectory(named.toAbsolutePath().normalize());
  }

  /**
   * The output directory called {@code named}.
   *
   * @throws Failure when no run was ever kept there
   */
  public static OutputDirectory existing(Path named) {
    OutputDirectory output = of(named);
    if (output.isOne()) {
      return output;
    }
    throw new Failure(
        Failure.Kind.INPUT,
        named
            + (Files.exists(named.resolve("programme.yaml"))
                ? " is a programme directory; name the output directory of its runs, such as"
                    + " output/<programme>"
                : " holds no runs; name the output directory of 'sojourn run'"));
  }

  /** Whether a run was ever kept here. */
  public boolean isOne() {
    return Files.isDirectory(runs()) || Files.exists(journal().file());
  }

  /** Where whole runs lie, each under its id. */
  Path runs() {
    return home.resolve("runs");
  }

  /** The run called {@code id}. */
  public Path run(String id) {
    return runs().resolve(id);
  }

  /** The pointer to what readers see. */
  Path current() {
    return home.resolve(CURRENT);
  }

  /** What is kept of the last run that was refused, until a run is published. */
  public Path refused() {
    return home.resolve("refused");
  }

  /** What whoever changes anything here holds. */
  public Path lock() {
    return home.resolve(".lock");
  }

  /** What happened here. */
  public Journal journal() {
    return Journal.of(home);
  }

  /** The id of the run that readers see. */
  public Optional<String> currentId() {
    try {
      return Files.exists(current())
          ? Optional.of(current().toRealPath().getFileName().toString())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids of the runs that are whole, the newest first. */
  public List<String> ids() {
    if (!Files.isDirectory(runs())) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(runs())) {
      return entries
          .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The id of the run that was published last, which knows all that was ever published: the current
   * one, unless that was rolled back to.
   *
   * @throws Failure when it is no longer here: figures laid beside another one could give hidden
   *     ones away
   */
  public Optional<String> newestId() throws IOException {
    Optional<String> current = currentId();
    Optional<String> newest =
        Stream.concat(
                current.stream(),
                journal().entries().stream()
                    .filter(entry -> entry.event() == Event.PUBLISHED)
                    .map(JournalEntry::run))
            .max(Comparator.naturalOrder());
    if (newest.isEmpty() || Files.isDirectory(run(newest.get()))) {
      return newest;
    }
    if (current.isEmpty() && ids().isEmpty()) {
      return Optional.empty();
    }
    throw new Failure(
        Failure.Kind.INPUT,
        "%s was published and is no longer there, and figures beside an older run could give hidden ones away; restore it, or publish to another directory with --output if nobody was given its figures"
            .formatted(run(newest.get())));
  }

  /** Lets readers see the run called {@code id}, in one step that outlives a crash. */
  void point(String id) throws IOException {
    Path pointer = home.resolve("." + CURRENT + "." + id);
    Files.deleteIfExists(pointer);
    Files.createSymbolicLink(pointer, home.relativize(run(id)));
    Files.move(
        pointer, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    DiskSync.directory(home);
  }
}
