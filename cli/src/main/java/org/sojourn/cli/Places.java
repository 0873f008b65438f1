package org.sojourn.cli;

import java.nio.file.Path;

/** How a command names files to its user. */
final class Places {

  private Places() {}

  /** {@code path}, from the working directory where it lies in it. */
  static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
  }
}
