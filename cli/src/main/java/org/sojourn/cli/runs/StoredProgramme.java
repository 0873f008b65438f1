package org.sojourn.cli.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.StoredFile;

/** The programme files that a run keeps, so that it can be explained when they have changed. */
public final class StoredProgramme {

  /** In the private part of a run. */
  static final String FOLDER = "programme";

  private static final String PROSE = "prose/";

  private StoredProgramme() {}

  /** The files of the programme in {@code directory}: its YAML files and its prose, by path. */
  public static List<StoredFile> files(Path directory) {
    return Fingerprint.files(directory, List.of(".yaml", ".md")).stream()
        .filter(file -> file.path().endsWith(".yaml") || file.path().startsWith(PROSE))
        .toList();
  }

  /** Keeps {@code files} of the programme in {@code directory} with the private part of a run. */
  public static void copy(Path directory, List<StoredFile> files, Path run) throws IOException {
    for (StoredFile file : files) {
      Path kept = folder(run).resolve(file.path());
      Files.createDirectories(kept.getParent());
      Files.copy(directory.resolve(file.path()), kept);
    }
  }

  /**
   * The programme that {@code run} was made with.
   *
   * @throws Failure when the run did not keep it
   */
  public static ProgrammeDirectory load(Path run) {
    if (!isKept(run)) {
      throw new Failure(
          Failure.Kind.INPUT,
          run + " does not hold the programme it was made with; run 'sojourn run' again");
    }
    return ProgrammeLoader.load(folder(run));
  }

  /** Whether {@code run} kept the programme that it was made with. */
  public static boolean isKept(Path run) {
    return Files.isDirectory(folder(run));
  }

  private static Path folder(Path run) {
    return run.resolve("private").resolve(FOLDER);
  }
}
