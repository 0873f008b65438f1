package org.sojourn.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;
import org.sojourn.site.SiteStage;

/**
 * The public folder of a published run, found anew whenever it is asked for: when a run is
 * published, what {@code current} points to changes.
 *
 * @param run the pointer to the published run, or the run
 */
record PublicFolder(Path run) {

  private static final String CURRENT = "current";

  /**
   * The public folder that {@code named} means: of the published run of an output directory, or of
   * a run.
   *
   * @param named null for the only published run in {@code output/}
   * @throws Failure when there is none, or there are several
   */
  static PublicFolder find(Path named) {
    Path home = named == null ? only(Path.of("output")) : named;
    return Stream.of(new PublicFolder(home.resolve(CURRENT)), new PublicFolder(home))
        .filter(folder -> folder.path().isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.INPUT,
                    home
                        + " holds no published run with a site; name the output directory of"
                        + " 'sojourn run', or a run in its runs/"));
  }

  private static Path only(Path outputs) {
    List<Path> published = published(outputs);
    if (published.size() == 1) {
      return published.get(0);
    }
    throw new Failure(
        Failure.Kind.INPUT,
        published.isEmpty()
            ? "there is no published run in " + outputs + "; name the output directory of one"
            : "there are published runs of several programmes: name one of "
                + String.join(", ", published.stream().map(Path::toString).toList()));
  }

  private static List<Path> published(Path outputs) {
    if (!Files.isDirectory(outputs)) {
      return List.of();
    }
    try (Stream<Path> homes = Files.list(outputs)) {
      return homes
          .filter(home -> new PublicFolder(home.resolve(CURRENT)).path().isPresent())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot read " + outputs + ": " + e.getMessage(), e);
    }
  }

  /** Where it is now, without links; empty when there is none. */
  Optional<Path> path() {
    Path folder = run.resolve("public");
    try {
      return Files.isRegularFile(folder.resolve(SiteStage.FOLDER).resolve("index.html"))
          ? Optional.of(folder.toRealPath())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
