package org.sojourn.cli.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.run.Failure;

/**
 * The runs in which something published is looked for.
 *
 * @param where what a message calls them
 * @param runs their directories
 */
record PublishedRuns(String where, List<Path> runs) {

  private static final Path OUTPUT = Path.of("output");
  private static final String CURRENT = "current";

  /**
   * The runs that {@code named} means.
   *
   * @param named an output directory or a run, or null for the published runs in {@code output}
   * @throws Failure when there is none
   */
  static PublishedRuns of(Path named) {
    List<Path> runs = named == null ? inOutput() : List.of(run(named));
    if (runs.isEmpty()) {
      throw new Failure(
          Failure.Kind.INPUT,
          "there is no published run in " + OUTPUT + "; name an output directory with --run");
    }
    return new PublishedRuns(
        named == null ? "the published runs in " + OUTPUT + " have" : named + " has", runs);
  }

  private static List<Path> inOutput() {
    if (!Files.isDirectory(OUTPUT)) {
      return List.of();
    }
    try (Stream<Path> programmes = Files.list(OUTPUT)) {
      return programmes
          .map(programme -> programme.resolve(CURRENT))
          .filter(PublishedRuns::isRun)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path run(Path named) {
    for (Path run : List.of(named, named.resolve(CURRENT))) {
      if (isRun(run)) {
        return run;
      }
    }
    throw new Failure(
        Failure.Kind.INPUT,
        named
            + " holds no published run; name the output directory of 'sojourn run', or a run in"
            + " its runs/");
  }

  private static boolean isRun(Path run) {
    return Files.isDirectory(run.resolve("public/data/estimates"));
  }

  /** The failure to find {@code id} among those that are {@code known}. */
  Failure unknown(String what, String id, List<String> known) {
    String nearest = Nearest.to(id, known);
    return new Failure(
        Failure.Kind.INPUT,
        "%s no %s '%s'%s"
            .formatted(
                where, what, id, nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?"));
  }
}
