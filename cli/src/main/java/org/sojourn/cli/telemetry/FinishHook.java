package org.sojourn.cli.telemetry;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A command of the operator's that is run when a run has ended. */
final class FinishHook {

  private static final int MOST_SECONDS = 60;

  private FinishHook() {}

  /**
   * Runs {@code command} with {@code status} as its last argument; what it prints goes where this
   * process's errors go. The shell sees to that: a file opened here would be emptied, and a socket
   * cannot be opened.
   *
   * @throws IOException when it cannot be started, ends with another code than 0, or not in time
   */
  static void run(String command, Path status) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "sh", "-c", "exec >&2\n" + command + " \"$1\"", "sojourn", status.toString())
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
            .redirectError(Redirect.INHERIT)
            .start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IOException("it did not end within " + MOST_SECONDS + " seconds");
    }
    if (process.exitValue() != 0) {
      throw new IOException("it ended with code " + process.exitValue());
    }
  }
}
