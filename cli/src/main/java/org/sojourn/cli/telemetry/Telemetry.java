package org.sojourn.cli.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.sojourn.cli.console.JsonText;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.DiskSync;
import org.sojourn.cli.runs.OperatingStatus;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.model.run.RunManifest;

/**
 * Tells others of a run. Whatever goes wrong here is told and changes nothing: a run that is
 * published is published.
 *
 * @param terminal where it is told
 * @param format of what is told there
 * @param metrics Prometheus textfile, or null
 * @param lineage where OpenLineage events go, or null
 * @param hook command of the shell, or null
 */
public record Telemetry(
    Terminal terminal, LogFormat format, Path metrics, LineageTarget lineage, String hook) {

  /** File in the output directory that says how the last run ended. */
  public static final String STATUS = "status.json";

  /** What can go wrong. */
  private interface Task {
    void run() throws IOException, InterruptedException;
  }

  /** A run has begun. */
  public void started(LineageJob job, Instant at) {
    if (lineage != null) {
      attempt("--lineage", () -> lineage.send(LineageEvent.start(job, at)));
    }
  }

  /**
   * A run has ended.
   *
   * @param job the run
   * @param manifest its record, null where there is none
   */
  public void ended(OutputDirectory output, LineageJob job, RunManifest manifest) {
    if (output.isOne()) {
      attempt(STATUS, () -> ended(output, OperatingStatus.of(output), job, manifest));
    }
  }

  private void ended(
      OutputDirectory output, OperatingStatus status, LineageJob job, RunManifest manifest) {
    Path file = output.home().resolve(STATUS);
    attempt(
        STATUS, () -> DiskSync.replace(file, JsonText.of(status).getBytes(StandardCharsets.UTF_8)));
    if (format == LogFormat.JSON) {
      String level = status.healthy() ? "info" : "error";
      terminal.out().println(JsonProgress.line(level, "finished", Map.of("status", status)));
      terminal.out().flush();
    }
    if (metrics != null) {
      byte[] text = Metrics.text(status, output).getBytes(StandardCharsets.UTF_8);
      attempt("--metrics " + metrics, () -> DiskSync.replace(metrics, text));
    }
    if (lineage != null) {
      attempt("--lineage", () -> lineage.send(LineageEvent.end(job, status, manifest)));
    }
    if (hook != null) {
      attempt("--on-finish", () -> FinishHook.run(hook, file));
    }
  }

  private void attempt(String what, Task task) {
    try {
      task.run();
    } catch (IOException | RuntimeException e) {
      warn(what, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      warn(what, e);
    }
  }

  private void warn(String what, Exception e) {
    LoggerFactory.getLogger(Telemetry.class).warn("{}", what, e);
    String message = what + ": " + e.getMessage() + "; the run is as it would be without it";
    terminal
        .err()
        .println(
            format == LogFormat.JSON
                ? JsonProgress.line("warn", "telemetry", Map.of("message", message))
                : "sojourn: " + message);
  }
}
