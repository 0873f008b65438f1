package org.sojourn.cli.telemetry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.sojourn.cli.runs.ListedRun;
import org.sojourn.cli.runs.ListedRun.State;
import org.sojourn.cli.runs.OperatingStatus;
import org.sojourn.cli.runs.OutputDirectory;

/** The state of an output directory in the text format of Prometheus. */
final class Metrics {

  private final StringBuilder text = new StringBuilder();
  private final String label;

  private Metrics(String label) {
    this.label = label;
  }

  /** The text of the file. */
  static String text(OperatingStatus status, OutputDirectory output) {
    Metrics metrics =
        new Metrics("output=\"" + escaped(output.home().getFileName().toString()) + "\"");
    metrics.all(status);
    return metrics.text.toString();
  }

  private void all(OperatingStatus status) {
    gauge("healthy", "Whether nobody needs to do anything.", status.healthy() ? 1 : 0);
    ListedRun last = status.last();
    if (last != null) {
      last(last);
    }
    if (status.current() != null && status.current().finished() != null) {
      gauge(
          "publication_timestamp_seconds",
          "When the run that readers see was published.",
          seconds(status.current().finished()));
    }
  }

  private void last(ListedRun run) {
    gauge("last_run_timestamp_seconds", "When the last run ended.", seconds(run.finished()));
    run.seconds()
        .ifPresent(s -> gauge("last_run_duration_seconds", "How long the last run took.", s));
    head("last_run_result", "How the last run ended: 1 for what became of it.");
    for (State state : new State[] {State.PUBLISHED, State.REFUSED, State.FAILED}) {
      sample("last_run_result", ",result=\"" + state.id() + "\"", run.state() == state ? 1 : 0);
    }
    if (run.rows() != null) {
      run.rows()
          .forEach(
              (name, rows) ->
                  gauge(
                      name.replace('-', '_') + (name.equals(ListedRun.ROWS_IN) ? "" : "_rows"),
                      "Rows of the last run: " + name + ".",
                      rows));
    }
    if (run.outcome() != null) {
      head("responses", "Accepted responses of the last run, by questionnaire.");
      run.outcome()
          .responses()
          .forEach((name, n) -> sample("responses", ",questionnaire=\"" + escaped(name) + "\"", n));
      gauge("published_figures", "Figures that the last run shows.", run.outcome().figures());
    }
  }

  private static double seconds(Instant instant) {
    return instant.toEpochMilli() / 1e3;
  }

  private void gauge(String name, String help, double value) {
    head(name, help);
    sample(name, "", value);
  }

  private void head(String name, String help) {
    text.append(String.format(Locale.ROOT, "# HELP sojourn_%s %s\n", name, help));
    text.append(String.format(Locale.ROOT, "# TYPE sojourn_%s gauge\n", name));
  }

  private void sample(String name, String further, double value) {
    String number = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    text.append("sojourn_" + name + "{" + label + further + "} " + number + "\n");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
