package org.sojourn.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.sojourn.cli.console.ProgressLines;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.telemetry.JsonFailure;
import org.sojourn.cli.telemetry.JsonProgress;
import org.sojourn.cli.telemetry.LineageTarget;
import org.sojourn.cli.telemetry.LogFormat;
import org.sojourn.cli.telemetry.Telemetry;
import org.sojourn.model.run.Progress;
import picocli.CommandLine.Option;

/** Options that say who is told of a run. */
public final class RunReporting {

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json: an object a line, for log collectors")
  private LogFormat format;

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description = "Prometheus textfile, replaced in one step when the run ends (name.prom)")
  private Path metrics;

  @Option(
      names = "--lineage",
      paramLabel = "TARGET",
      description =
          "OpenLineage events at start and end: to a file (a line each), or to an http(s) address")
  private String lineage;

  @Option(
      names = "--on-finish",
      paramLabel = "COMMAND",
      description =
          "run by the shell when the run has ended, however it did; the path of status.json is"
              + " its last argument")
  private String hook;

  /** Whether other programs read what is told. */
  boolean isJson() {
    return format == LogFormat.JSON;
  }

  /** Tells how a run gets on. */
  Progress progress(Terminal terminal) {
    return isJson() ? new JsonProgress(terminal.out()) : new ProgressLines(terminal);
  }

  /** Takes lines about what is done beside the steps of a run. */
  public Consumer<String> lines(Terminal terminal) {
    if (isJson()) {
      JsonProgress progress = new JsonProgress(terminal.out());
      return line -> progress.note(line.strip());
    }
    return terminal.out()::println;
  }

  /** Takes lines about what somebody has to look at, whatever the exit code. */
  public Consumer<String> warnings(Terminal terminal) {
    return message ->
        terminal
            .err()
            .println(
                isJson()
                    ? JsonProgress.line("warn", "warning", Map.of("message", message))
                    : "sojourn: " + message);
  }

  /**
   * Does all that a command has to do.
   *
   * @return its exit code
   * @throws IOException as the command does, unless other programs read what is told
   */
  public int told(Terminal terminal, OneRun.Task command) throws IOException {
    try {
      command.run();
      terminal.out().flush();
      return 0;
    } catch (IOException | RuntimeException e) {
      if (isJson()) {
        return JsonFailure.print(terminal, e);
      }
      throw e;
    }
  }

  /** Whoever is told, of runs of {@code output}. */
  Telemetry telemetry(Terminal terminal) {
    return new Telemetry(
        terminal, format, metrics, lineage == null ? null : new LineageTarget(lineage), hook);
  }
}
