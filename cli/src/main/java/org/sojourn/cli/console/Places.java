package org.sojourn.cli.console;

import java.nio.file.Path;

/** How a command names files, and itself, to its user. */
public final class Places {

  private Places() {}

  /** How the command was called, as the launcher tells: {@code ./sojourn}, or its bare name. */
  public static String command() {
    return System.getProperty("sojourn.command", "sojourn");
  }

  /** {@code path}, from the working directory where it lies in it. */
  public static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
  }
}
