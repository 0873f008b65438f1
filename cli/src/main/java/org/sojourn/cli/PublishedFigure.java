package org.sojourn.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;

/**
 * A figure of a run.
 *
 * @param run the run's directory
 * @param published as everybody sees it
 */
record PublishedFigure(Path run, Estimate published) {

  private static final Path OUTPUT = Path.of("output");
  private static final String CURRENT = "current";

  /**
   * The figure called {@code id}.
   *
   * @param named an output directory or a run, or null for the published runs in {@code output}
   * @throws Failure when there is no such run or figure
   */
  static PublishedFigure find(String id, Path named) {
    List<Path> runs = named == null ? inOutput() : List.of(run(named));
    List<String> known = new ArrayList<>();
    for (Path run : runs) {
      for (Estimate estimate : estimates(run.resolve("public").resolve("data"))) {
        if (estimate.id().equalsIgnoreCase(id)) {
          return new PublishedFigure(run, estimate);
        }
        known.add(estimate.id());
      }
    }
    throw new Failure(Failure.Kind.INPUT, message(id, named, runs, known));
  }

  private static String message(String id, Path named, List<Path> runs, List<String> known) {
    if (runs.isEmpty()) {
      return "there is no published run in " + OUTPUT + "; name an output directory with --run";
    }
    String where = named == null ? "the published runs in " + OUTPUT : named.toString();
    String nearest = Nearest.to(id, known);
    return "%s %s no figure '%s'%s"
        .formatted(
            where,
            named == null ? "have" : "has",
            id,
            nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?");
  }

  private static List<Path> inOutput() {
    if (!Files.isDirectory(OUTPUT)) {
      return List.of();
    }
    try (Stream<Path> programmes = Files.list(OUTPUT)) {
      return programmes
          .map(programme -> programme.resolve(CURRENT))
          .filter(PublishedFigure::isRun)
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

  private static List<Estimate> estimates(Path folder) {
    return ParquetTable.read(folder.resolve(EstimateTable.SCHEMA.name()), EstimateTable.SCHEMA)
        .stream()
        .map(EstimateTable::estimate)
        .toList();
  }

  /**
   * The same with nothing hidden; as published where it is made of published figures only. Empty
   * where the private store cannot be read.
   */
  Optional<Estimate> unhidden() {
    Path store = run.resolve("private");
    if (!Files.isReadable(store) || !Files.isDirectory(store)) {
      return Optional.empty();
    }
    return estimates(store).stream()
        .filter(e -> e.id().equals(published.id()))
        .findFirst()
        .or(() -> Optional.of(published));
  }
}
