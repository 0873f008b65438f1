package org.sojourn.cli.console;

/**
 * Knows whether the process is being stopped by a signal: what fails then fails because Spark is
 * going down, and is no fault.
 */
public final class Stopping {

  private static volatile boolean stopping;

  private Stopping() {}

  /** Listens to the end of the process. */
  public static void watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true, "stopping"));
  }

  /** Whether the process is being stopped. */
  public static boolean now() {
    return stopping;
  }
}
