package org.sojourn.cli.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.StoredFile;

/**
 * Something that a run published, other than a report: a file, a folder, or all of it; or a copy.
 *
 * @param run the run
 * @param found where it lies
 * @param within what it is called in the public folder of the run; an empty text for all of it
 * @param whole whether the run itself is meant, with its private part
 */
record Published(StoredRun run, Path found, String within, boolean whole) {

  private static final String PUBLIC = "public";
  private static final String CURRENT = "current";

  /** What {@code verify} takes for a copy of the folder {@code data}. */
  private static final String PACKAGE = "datapackage.json";

  /**
   * What lies at {@code path}.
   *
   * @param named an output directory, of which the published run is meant, or a run; null for the
   *     run that {@code path} lies in
   * @throws Failure when it is nothing that a run published
   */
  static Published of(Path path, Path named) {
    if (named != null) {
      StoredRun run = run(named);
      return copy(run, path);
    }
    Path real = real(path);
    if (Files.isSymbolicLink(path.resolve(CURRENT))) {
      real = real(path.resolve(CURRENT));
    }
    for (Path folder = real; folder != null; folder = folder.getParent()) {
      Optional<StoredRun> run = StoredRun.read(folder);
      if (run.isPresent()) {
        return in(run.get(), real);
      }
    }
    throw new Failure(
        Failure.Kind.INPUT,
        path + " does not lie in a run; name the output directory of its run with --run");
  }

  private static StoredRun run(Path named) {
    return StoredRun.read(named)
        .or(() -> StoredRun.read(named.resolve(CURRENT)))
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.INPUT,
                    named + " holds no published run; name the output directory of one"));
  }

  private static Published in(StoredRun run, Path real) {
    Path home = real(run.folder());
    if (real.equals(home)) {
      return new Published(run, home.resolve(PUBLIC), "", true);
    }
    Path published = home.resolve(PUBLIC);
    if (!real.startsWith(published)) {
      throw new Failure(
          Failure.Kind.INPUT,
          ("%s is not public: only what a run publishes is made again, and reports handed to"
                  + " organisations, each by itself; verify %s for all of it")
              .formatted(real, home));
    }
    return new Published(
        run, real, published.relativize(real).toString().replace('\\', '/'), false);
  }

  private static Published copy(StoredRun run, Path path) {
    if (Files.isDirectory(path)) {
      if (Files.exists(path.resolve(PACKAGE))) {
        return new Published(run, path, "data", false);
      }
      throw new Failure(
          Failure.Kind.INPUT,
          "%s is no copy of a run's data, which hold %s; verify its files one by one"
              .formatted(path, PACKAGE));
    }
    String name = "/" + path.getFileName();
    List<String> files =
        run.manifest().outputs().stream()
            .map(StoredFile::path)
            .filter(file -> file.startsWith(PUBLIC + "/") && file.endsWith(name))
            .toList();
    if (files.size() != 1) {
      throw new Failure(
          Failure.Kind.INPUT,
          files.isEmpty()
              ? "%s published no file called '%s'".formatted(run.folder(), path.getFileName())
              : "%s published %d files called '%s', such as %s; verify it where it lies"
                  .formatted(run.folder(), files.size(), path.getFileName(), files.get(0)));
    }
    return new Published(run, path, files.get(0).substring(PUBLIC.length() + 1), false);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          path + " is not there; name a report, a file that a run published, or a run",
          e);
    }
  }

  /** Whether the tables in {@code data} are enough to make it again. */
  boolean isData() {
    return within.equals("data") || within.startsWith("data/");
  }
}
