package org.sojourn.cli.console;

import java.nio.file.Path;

/** How a command names files, and itself, to its user. */
public final class Places {

  private Places() {}

  /** How the command was called, as the launcher tells: {@code ./sojourn}, or its bare name. */
  public static String command() {
    return System.getProperty("sojourn.command", "sojourn");
  }

  /**
   * {@code path}, from the working directory where it lies in it; but as it is in the log of a
   * schedule, whose reader is somewhere else.
   */
  public static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    boolean isLogged = "false".equals(System.getProperty("sojourn.terminal"));
    return !isLogged && path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
  }
}
