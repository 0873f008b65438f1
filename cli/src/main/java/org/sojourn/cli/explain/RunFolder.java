package org.sojourn.cli.explain;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.sojourn.cli.runs.RunRows;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CanonicalTables;

/**
 * A run whose private tables are looked at.
 *
 * @param path its directory
 */
record RunFolder(Path path) {

  /**
   * The run that {@code named} means: itself, or the published one of an output directory.
   *
   * @throws Failure when there is none
   */
  static RunFolder find(Path named) {
    RunRows.require(named);
    RunFolder run = new RunFolder(named);
    if (run.holdsQuarantine()) {
      return run;
    }
    RunRows.require(named.resolve("current"));
    RunFolder current = new RunFolder(named.resolve("current"));
    if (current.holdsQuarantine()) {
      return current;
    }
    throw new Failure(Failure.Kind.INPUT, named + " " + reason(named));
  }

  private static String reason(Path named) {
    if (!Files.exists(named)) {
      return "does not exist; name the output directory of 'sojourn run', or a run in its runs/";
    }
    if (new RunFolder(named.resolve("refused")).holdsQuarantine()) {
      return "has no published run, only one that was refused: name " + named.resolve("refused");
    }
    if (Files.exists(named.resolve("programme.yaml"))) {
      return "is a programme directory; name the output directory of its runs, such as"
          + " output/<programme>";
    }
    return Files.exists(named.resolve("current"), LinkOption.NOFOLLOW_LINKS)
        ? "points to a run without a quarantine; run 'sojourn run' again"
        : "holds no run; name the output directory of 'sojourn run', or a run in its runs/";
  }

  private boolean holdsQuarantine() {
    return Files.isDirectory(privateTables().resolve(CanonicalTables.quarantine().name()));
  }

  /** Where its private tables are. */
  Path privateTables() {
    return path.resolve("private");
  }
}
